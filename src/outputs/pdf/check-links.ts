import { PDFName, type PDFDocument } from './pdf-lib.ts';
import { findLaidLink, linkAnnotations } from './link-annotations.ts';
import { PdfError } from './pdf-error.ts';
import type { LaidLink } from './read-pages.ts';
import type { SheetReader } from './sheet-reader.ts';

/** Throws a `PdfError` unless every link within the book leads to the page on which its target stands. */
export function checkLinks(
  pdf: PDFDocument,
  links: readonly LaidLink[],
  { sheetOf, sheetOfId }: SheetReader,
): void {
  const linksByPage = Map.groupBy(links, ({ page }) => page);
  for (const [index, sheet] of pdf.getPages().entries()) {
    const page = index + 1;
    const annotations = linkAnnotations(sheet);
    if (annotations.length === 0 && linksByPage.has(page))
      throw new PdfError('the links of the page are lost', { page });
    for (const annotation of annotations) {
      if (annotation.has(PDFName.of('A'))) continue;
      const destination = annotation.lookup(PDFName.of('Dest'));
      const found = sheetOf(destination);
      if (found === undefined) throw new PdfError(`a link leads nowhere: ${String(destination)}`, { page });
      const link = findLaidLink(annotation, sheet, linksByPage.get(page) ?? []);
      if (link?.target === undefined || sheetOfId(link.target) === found) continue;
      throw new PdfError(`the link “${link.text}” leads to sheet ${found}, not to “${link.target}”`, {
        page,
      });
    }
  }
}
