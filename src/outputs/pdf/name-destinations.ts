import { PDFDict, PDFName, type PDFDocument } from './pdf-lib.ts';
import type { LaidTarget } from './read-pages.ts';

/** CSS pixels in a point. */
const PIXELS_PER_POINT = 96 / 72;

/** Names the place of every id of the book, so that `book.pdf#id` opens there; the browser names only what is linked to. */
export function nameDestinations(pdf: PDFDocument, targets: readonly LaidTarget[]): void {
  const { catalog, context } = pdf;
  const names = catalog.lookupMaybe(PDFName.of('Dests'), PDFDict) ?? context.obj({});
  const pages = pdf.getPages();
  for (const { id, page, left, top } of targets) {
    // A name is a row of bytes, for the browser those of UTF-8.
    const name = PDFName.of(Buffer.from(id, 'utf8').toString('latin1'));
    if (names.has(name)) continue;
    const sheet = pages[page - 1];
    if (!sheet) continue;
    const across = left / PIXELS_PER_POINT;
    const up = sheet.getHeight() - top / PIXELS_PER_POINT;
    names.set(name, context.obj([sheet.ref, 'XYZ', across, up, 0]));
  }
  catalog.set(PDFName.of('Dests'), names);
}
