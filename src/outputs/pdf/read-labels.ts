import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFDocument } from './pdf-lib.ts';
import { roman } from './roman.ts';

/** Returns the label of each page of a PDF (ISO 32000-1, 12.4.2), for ranges in one list, of decimal or small roman numbers. */
export function readLabels(pdf: PDFDocument): readonly string[] {
  const tree = pdf.catalog.lookupMaybe(PDFName.of('PageLabels'), PDFDict);
  const ranges = tree?.lookupMaybe(PDFName.of('Nums'), PDFArray) ?? PDFArray.withContext(pdf.context);
  const labels: string[] = [];
  for (let at = 0; at < ranges.size(); at += 2) {
    const range = ranges.lookup(at + 1, PDFDict);
    const isRoman = range.get(PDFName.of('S')) === PDFName.of('r');
    const first = range.lookupMaybe(PDFName.of('St'), PDFNumber)?.asNumber() ?? 1;
    const next = at + 2 < ranges.size() ? ranges.lookup(at + 2, PDFNumber).asNumber() : pdf.getPageCount();
    for (let number = first; labels.length < next; number += 1)
      labels.push(isRoman ? roman(number) : String(number));
  }
  return labels;
}
