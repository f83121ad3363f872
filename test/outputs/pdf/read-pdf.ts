import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An entry of an outline, with the number of the sheet that it leads to. */
export interface OutlineEntry {
  readonly title: string;
  readonly depth: number;
  readonly page: number;
}

export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
}

/** Returns the text of each page, its lines joined by spaces. */
export async function pageTexts(pdf: PDFDocumentProxy): Promise<string[]> {
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
  }
  return texts;
}

/** Returns the lines of all pages, as the PDF gives them. */
export async function linesOf(pdf: PDFDocumentProxy): Promise<string[]> {
  const lines: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    lines.push(...text.split('\n').map((line) => line.trim()));
  }
  return lines;
}

interface RawEntry {
  readonly title: string;
  readonly dest: string | unknown[] | null;
  readonly items: readonly RawEntry[];
}

export async function outlineOf(pdf: PDFDocumentProxy): Promise<OutlineEntry[]> {
  return entriesOf(pdf, (await pdf.getOutline()) as RawEntry[], 1);
}

async function entriesOf(
  pdf: PDFDocumentProxy,
  entries: readonly RawEntry[],
  depth: number,
): Promise<OutlineEntry[]> {
  const found = await Promise.all(
    entries.map(async ({ title, dest, items }) => {
      const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
      const page = await pdf.getPageIndex(target![0] as { num: number; gen: number });
      return [{ title, depth, page: page + 1 }, ...(await entriesOf(pdf, items, depth + 1))];
    }),
  );
  return found.flat();
}
