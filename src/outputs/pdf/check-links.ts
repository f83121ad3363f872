import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pageOf } from './page-of.ts';
import { PdfError } from './pdf-error.ts';
import type { LaidLink } from './read-pages.ts';

/** CSS pixels in a point. */
const PIXELS_PER_POINT = 96 / 72;

interface LinkAnnotation {
  readonly subtype: string;
  readonly url?: string;
  readonly dest?: string | unknown[] | null;
  /** Left, bottom, right and top in points, from the page's bottom left corner. */
  readonly rect: readonly [number, number, number, number];
}

/** Throws a `PdfError` unless every link within the book leads to the page on which its target stands. */
export async function checkLinks(
  pdf: PDFDocumentProxy,
  links: readonly LaidLink[],
  sheetOf: (id: string) => number | undefined,
): Promise<void> {
  const linksByPage = Map.groupBy(links, ({ page }) => page);
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const sheet = await pdf.getPage(page);
    // For the screen pdf.js would read the text of the page once more, to say what each link lies on.
    const annotations = (await sheet.getAnnotations({ intent: 'print' })) as LinkAnnotation[];
    if (annotations.length === 0 && linksByPage.has(page))
      throw new PdfError('the links of the page are lost', { page });
    for (const { subtype, url, dest, rect } of annotations) {
      if (subtype !== 'Link' || url) continue;
      const found = dest ? await pageOf(pdf, dest) : undefined;
      if (found === undefined) throw new PdfError(`a link leads nowhere: ${JSON.stringify(dest)}`, { page });
      const link = linkAt(rect, linksByPage.get(page) ?? [], sheet.view[3]!);
      if (link?.target === undefined || sheetOf(link.target) === found) continue;
      throw new PdfError(`the link “${link.text}” leads to sheet ${found}, not to “${link.target}”`, {
        page,
      });
    }
  }
}

/** The laid out link on which the middle of an annotation lies. */
function linkAt(
  [left, bottom, right, top]: LinkAnnotation['rect'],
  links: readonly LaidLink[],
  pageHeight: number,
): LaidLink | undefined {
  const across = ((left + right) / 2) * PIXELS_PER_POINT;
  const down = (pageHeight - (bottom + top) / 2) * PIXELS_PER_POINT;
  return links.find(
    (link) => link.left <= across && across <= link.right && link.top <= down && down <= link.bottom,
  );
}
