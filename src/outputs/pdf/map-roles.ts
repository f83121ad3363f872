import { PDFDict, PDFName, type PDFDocument } from './pdf-lib.ts';

/** Standard types of ISO 32000-2 that the browser writes into a PDF 1.7, and what they are there (ISO 32000-1, 14.8.4). */
const OLDER_ROLE: Readonly<Record<string, string>> = {
  // Notes are the only asides of a print page.
  Aside: 'Note',
  DocumentFragment: 'Part',
  Em: 'Span',
  FENote: 'Note',
  Strong: 'Span',
  Sub: 'Span',
  Title: 'P',
};

/** Maps structure types that readers of PDF 1.7 do not know to those that they do. */
export function mapRoles(pdf: PDFDocument): void {
  const tree = pdf.catalog.lookup(PDFName.of('StructTreeRoot'));
  if (!(tree instanceof PDFDict)) return;
  const roles = tree.lookupMaybe(PDFName.of('RoleMap'), PDFDict) ?? pdf.context.obj({});
  for (const [role, older] of Object.entries(OLDER_ROLE)) roles.set(PDFName.of(role), PDFName.of(older));
  tree.set(PDFName.of('RoleMap'), roles);
}
