import { PDFName, PDFNumber, PDFRawStream, type PDFDocument, type PDFRef } from './pdf-lib.ts';
import type { StreamBytes } from './page-drawing.ts';

/** Gives each page of a PDF what it draws, in the order of the pages. */
export function rewriteContents(pdf: PDFDocument, contents: readonly StreamBytes[]): void {
  const { context } = pdf;
  for (const [index, { node }] of pdf.getPages().entries()) {
    const reference = node.get(PDFName.of('Contents'));
    const stream = context.lookup(reference);
    if (!(stream instanceof PDFRawStream)) continue;
    const { bytes, isPacked } = contents[index]!;
    const dict = stream.dict.clone(context);
    if (isPacked) dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
    else dict.delete(PDFName.of('Filter'));
    dict.set(PDFName.of('Length'), PDFNumber.of(bytes.length));
    context.assign(reference as PDFRef, PDFRawStream.of(dict, bytes));
  }
}
