import { PDFHexString } from '@cantoo/pdf-lib';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PdfError } from './pdf-error.ts';
import { checkHeadings } from './check-headings.ts';
import { checkLinks } from './check-links.ts';
import { checkMargins } from './check-margins.ts';
import { checkTargets } from './check-targets.ts';
import { checkWords } from './check-words.ts';
import { PDF_GATES, type PdfGate } from './pdf-gates.ts';
import type { LaidBook } from './read-pages.ts';
import { pageOf } from './page-of.ts';
import { readPrinted, type PrintedPage } from './read-printed.ts';
import type { WantedText } from './read-source.ts';

/**
 * Reads a finished PDF and throws a `PdfError` at the first of the gates that it does not pass.
 */
export async function checkPdf(bytes: Uint8Array, book: LaidBook, wanted: WantedText): Promise<void> {
  // pdf.js takes the bytes away from whom it gets them.
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  try {
    const pdf = await task.promise;
    const pages = await readPrinted(pdf);
    const labels = (await pdf.getPageLabels()) ?? [];
    const sheetOf = await sheetsOfIds(pdf);
    const gates: Readonly<Record<PdfGate, () => void | Promise<void>>> = {
      pages: () => checkPages(pages, book),
      labels: () => checkLabels(labels, book),
      tags: () => checkTags(pdf),
      outline: () => checkOutline(pdf, book),
      // What no link leads to, as a name that a list of pages leaves out, may have no name in the PDF.
      words: () => checkWords(pages, wanted, (id) => labels[sheetOf(id)! - 1] ?? book.folioById[id]),
      margins: () => checkMargins(pages, book.pages),
      headings: () => checkHeadings(pages, book.headings),
      places: () => checkTargets(book.targets, sheetOf),
      links: () => checkLinks(pdf, book.links, sheetOf),
    };
    for (const gate of PDF_GATES) await gates[gate]();
  } finally {
    await task.destroy();
  }
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

async function checkTags(pdf: PDFDocumentProxy): Promise<void> {
  // The types say an object, the library gives a map.
  const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  if (!marks?.get('Marked')) throw new PdfError('the PDF is not tagged');
}

interface OutlineEntry {
  readonly title: string;
  readonly dest: string | unknown[] | null;
  readonly items: readonly OutlineEntry[];
}

async function checkOutline(pdf: PDFDocumentProxy, book: LaidBook): Promise<void> {
  const entries = flatten((await pdf.getOutline()) as OutlineEntry[] | null);
  const found = await Promise.all(
    entries.map(async (entry) => ({ title: entry.title, page: await pageOf(pdf, entry.dest) })),
  );
  for (const { text, page } of book.headings) {
    const isThere = found.some((entry) => plain(entry.title) === plain(text) && entry.page === page);
    if (!isThere) throw new PdfError(`the outline does not lead to the heading “${text}”`, { page });
  }
}

function flatten(entries: readonly OutlineEntry[] | null): OutlineEntry[] {
  return (entries ?? []).flatMap((entry) => [entry, ...flatten(entry.items)]);
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00AD]+/gu, '');
}

async function sheetsOfIds(pdf: PDFDocumentProxy): Promise<(id: string) => number | undefined> {
  const destinations = [...(await pdf.getDestinations())] as [string, unknown[]][];
  const pages = await Promise.all(destinations.map(([, target]) => pageOf(pdf, target)));
  const sheetByName = new Map(destinations.map(([name], index) => [name, pages[index]]));
  // pdf.js reads the bytes of a name as PDFDocEncoding, the browser writes them as UTF-8.
  return (id) => sheetByName.get(PDFHexString.of(Buffer.from(id, 'utf8').toString('hex')).decodeText());
}
