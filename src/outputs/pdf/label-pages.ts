import { PDFName, type PDFDocument } from './pdf-lib.ts';
import type { LaidPage } from './read-pages.ts';

/** Labels the pages of a PDF as they are numbered on paper: roman in the front matter, then decimal from 1. */
export function labelPages(pdf: PDFDocument, pages: readonly LaidPage[]): void {
  const frontCount = pages.filter((page) => page.isFront).length;
  const ranges = [
    ...(frontCount > 0 ? [0, { S: 'r', St: 1 }] : []),
    ...(frontCount < pages.length ? [frontCount, { S: 'D', St: 1 }] : []),
  ];
  pdf.catalog.set(PDFName.of('PageLabels'), pdf.context.obj({ Nums: ranges }));
}
