import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PrintedPage, PrintedRun } from '../../../src/outputs/pdf/read-printed.ts';

interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

/** Reads the text of every page of a PDF by pdf.js, which has no part in making or checking it. */
export async function readByPdfJs(pdf: PDFDocumentProxy): Promise<readonly PrintedPage[]> {
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(numbers.map((number) => readPage(pdf, number)));
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PrintedPage> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  return pageOf(items as readonly TextItem[], (await page.getStructTree()) as StructNode | null);
}

/** What pdf.js gives: a stretch of text, or the beginning or end of marked content. */
interface TextItem {
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly type?: string;
  readonly id?: string | null;
  readonly tag?: string;
}

const ARTIFACT = 'Artifact';

function pageOf(items: readonly TextItem[], tree: StructNode | null): PrintedPage {
  const textById = textsOf(items);
  const runs: PrintedRun[] = [];
  const collect = (node: StructNode, roles: readonly string[]): void => {
    const text = node.type === 'content' ? textById.get(node.id!) : undefined;
    if (text !== undefined) runs.push({ text, roles });
    if (text !== undefined) textById.delete(node.id!);
    for (const child of node.children ?? []) collect(child, node.role ? [...roles, node.role] : roles);
  };
  for (const child of tree?.children ?? []) collect(child, []);
  const artifacts = textById.get(ARTIFACT) ?? '';
  textById.delete(ARTIFACT);
  return { runs, artifacts, unread: [...textById.values()].join('') };
}

/** Text by the id of its marked content; that of artifacts is under their tag, that of none under an empty id. */
function textsOf(items: readonly TextItem[]): Map<string, string> {
  const textById = new Map<string, string>();
  const open: string[] = [''];
  let last = '';
  for (const { str, hasEOL, type, id, tag } of items) {
    if (type?.startsWith('begin')) open.push(tag === ARTIFACT ? tag : (id ?? open.at(-1)!));
    else if (type === 'endMarkedContent') open.pop();
    else if (str !== undefined) {
      // The end of a line is told where the next begins, most often in other marked content.
      if (str !== '') last = open.at(-1)!;
      textById.set(last, (textById.get(last) ?? '') + str + (hasEOL ? '\n' : ''));
    }
  }
  // The last line of a page ends like every other.
  return textById.set(last, `${textById.get(last) ?? ''}\n`);
}
