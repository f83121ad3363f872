import { PDFDict, PDFName, type PDFDocument } from './pdf-lib.ts';
import { checkHeadings } from './check-headings.ts';
import { checkLinks } from './check-links.ts';
import { checkMargins } from './check-margins.ts';
import { checkTargets } from './check-targets.ts';
import { checkWords } from './check-words.ts';
import { loadPdf } from './load-pdf.ts';
import { outlineEntries, titleOf } from './outline-entries.ts';
import { PDF_GATES, type PdfGate } from './pdf-gates.ts';
import { PdfError } from './pdf-error.ts';
import { readLabels } from './read-labels.ts';
import type { LaidBook } from './read-pages.ts';
import { readPrinted, type PrintedPage, type ReadDrawing } from './read-printed.ts';
import type { WantedText } from './read-source.ts';
import { sheetReader, type SheetReader } from './sheet-reader.ts';

/**
 * Reads a finished PDF and throws a `PdfError` at the first of the gates that it does not pass. What another thread
 * has read of its pages is taken where they still draw the same.
 */
export async function checkPdf(
  bytes: Uint8Array,
  book: LaidBook,
  wanted: WantedText,
  readBefore: readonly ReadDrawing[] = [],
): Promise<void> {
  const pdf = await loadPdf(bytes);
  const pages = readPrinted(pdf, readBefore);
  const labels = readLabels(pdf);
  const sheets = sheetReader(pdf);
  const { sheetOfId } = sheets;
  const gates: Readonly<Record<PdfGate, () => void>> = {
    pages: () => checkPages(pages, book),
    labels: () => checkLabels(labels, book),
    tags: () => checkTags(pdf),
    outline: () => checkOutline(pdf, book, sheets),
    // What no link leads to, as a name that a list of pages leaves out, may have no name in the PDF.
    words: () => checkWords(pages, wanted, (id) => labels[sheetOfId(id)! - 1] ?? book.folioById[id]),
    margins: () => checkMargins(pages, book.pages),
    headings: () => checkHeadings(pages, book.headings),
    places: () => checkTargets(book.targets, sheetOfId),
    links: () => checkLinks(pdf, book.links, sheets),
  };
  for (const gate of PDF_GATES) gates[gate]();
}

function checkPages(pages: readonly PrintedPage[], book: LaidBook): void {
  if (book.pages.length === 0) throw new PdfError('the layout has no page');
  if (pages.length !== book.pages.length)
    throw new PdfError(`the PDF has ${pages.length} pages, the layout ${book.pages.length}`);
  const empty = pages.findIndex(
    ({ runs, artifacts }, at) =>
      !book.pages[at]!.isBlank && (artifacts + runs.map(({ text }) => text).join('')).trim() === '',
  );
  if (empty !== -1) throw new PdfError('the PDF shows no text', { page: empty + 1 });
}

function checkLabels(labels: readonly string[], book: LaidBook): void {
  const index = book.pages.findIndex((page, at) => labels[at] !== page.folio);
  if (index === -1) return;
  throw new PdfError(`the label “${labels[index]}” should be “${book.pages[index]!.folio}”`, {
    page: index + 1,
  });
}

function checkTags(pdf: PDFDocument): void {
  const marks = pdf.catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
  if (String(marks?.get(PDFName.of('Marked'))) !== 'true') throw new PdfError('the PDF is not tagged');
}

function checkOutline(pdf: PDFDocument, book: LaidBook, { sheetOf }: SheetReader): void {
  const found = new Set(
    [...outlineEntries(pdf)].map((entry) =>
      placed(titleOf(entry), sheetOf(entry.lookup(PDFName.of('Dest')))),
    ),
  );
  for (const { text, page } of book.headings) {
    if (!found.has(placed(text, page)))
      throw new PdfError(`the outline does not lead to the heading “${text}”`, { page });
  }
}

function placed(title: string, sheet: number | undefined): string {
  return `${sheet} ${title.normalize('NFKC').replace(/[\s\u00AD]+/gu, '')}`;
}
