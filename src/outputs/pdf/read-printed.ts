import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A stretch of text as a finished page holds it. */
export interface PrintedRun {
  /** Lines end with a line feed. */
  readonly text: string;
  /** Structure types around the text, the outermost first. */
  readonly roles: readonly string[];
}

/** The text of one page of a finished PDF. */
export interface PrintedPage {
  /** Text of the structure tree, in its order, which is the order of reading. */
  readonly runs: readonly PrintedRun[];
  /** Text that is marked as standing outside the structure tree: running heads and folios. */
  readonly artifacts: string;
  /** Text that is neither in the structure tree nor marked as standing outside of it. */
  readonly unread: string;
}

interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

/** Pages read at a time: one is unpacked while another is read, and few are in memory. */
const AT_A_TIME = 8;

/** Reads the text of every page of a PDF once, for all gates. */
export async function readPrinted(pdf: PDFDocumentProxy): Promise<readonly PrintedPage[]> {
  const pages: PrintedPage[] = [];
  while (pages.length < pdf.numPages) {
    const count = Math.min(AT_A_TIME, pdf.numPages - pages.length);
    const numbers = Array.from({ length: count }, (_, index) => pages.length + index + 1);
    pages.push(...(await Promise.all(numbers.map((number) => readPage(pdf, number)))));
  }
  return pages;
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
  if (tree) collect(tree, []);
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
