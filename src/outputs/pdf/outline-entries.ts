import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from './pdf-lib.ts';

/** Yields the entries of the outline of a PDF, each before those below it (ISO 32000-1, 12.3.3). */
export function* outlineEntries(
  pdf: PDFDocument,
  above: unknown = pdf.catalog.lookup(PDFName.of('Outlines')),
): Generator<PDFDict> {
  if (!(above instanceof PDFDict)) return;
  for (
    let at = above.lookup(PDFName.of('First'));
    at instanceof PDFDict;
    at = at.lookup(PDFName.of('Next'))
  ) {
    yield at;
    yield* outlineEntries(pdf, at);
  }
}

/** Returns the title of an entry of an outline; empty where it has none. */
export function titleOf(entry: PDFDict): string {
  const title = entry.lookup(PDFName.of('Title'));
  return title instanceof PDFHexString || title instanceof PDFString ? title.decodeText() : '';
}
