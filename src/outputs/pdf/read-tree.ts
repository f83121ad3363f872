import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFDocument, type PDFObject } from './pdf-lib.ts';
import { textOf } from './struct-elements.ts';

/** Marked content in the structure tree. */
export interface TreeLeaf {
  /** Number of the content on its page (`MCID`). */
  readonly content: string;
  /** Structure types around it, the outermost first, as the role map has them. */
  readonly roles: readonly string[];
}

/** Reads the leaves of the structure tree of a PDF by the pages on which they lie, in the order of reading (ISO 32000-1, 14.7). */
export function readTree(pdf: PDFDocument): ReadonlyMap<PDFDict, readonly TreeLeaf[]> {
  const leavesByPage = new Map<PDFDict, TreeLeaf[]>();
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const newRoles = root?.lookupMaybe(PDFName.of('RoleMap'), PDFDict);
  const keep = (page: PDFDict | undefined, content: PDFNumber, roles: readonly string[]): void => {
    if (!page) return;
    const leaf = { content: String(content.asNumber()), roles };
    const leaves = leavesByPage.get(page);
    if (leaves) leaves.push(leaf);
    else leavesByPage.set(page, [leaf]);
  };
  const visit = (kid: PDFObject | undefined, around: PDFDict | undefined, roles: readonly string[]): void => {
    const node = pdf.context.lookup(kid);
    if (node instanceof PDFNumber) keep(around, node, roles);
    if (node instanceof PDFArray) for (const one of node.asArray()) visit(one, around, roles);
    if (!(node instanceof PDFDict)) return;
    const page = node.lookupMaybe(PDFName.of('Pg'), PDFDict) ?? around;
    const content = node.lookup(PDFName.of('MCID'));
    if (content instanceof PDFNumber) return keep(page, content, roles);
    const role = node.lookupMaybe(PDFName.of('S'), PDFName);
    visit(node.get(PDFName.of('K')), page, role ? [...roles, roleOf(role, newRoles)] : roles);
  };
  visit(root, undefined, []);
  return leavesByPage;
}

function roleOf(role: PDFName, newRoles: PDFDict | undefined): string {
  return textOf(newRoles?.lookupMaybe(role, PDFName) ?? role);
}
