import { PDFArray, PDFDict, PDFName, type PDFPage } from './pdf-lib.ts';
import type { LaidLink } from './read-pages.ts';

/** CSS pixels in a point. */
const PIXELS_PER_POINT = 96 / 72;

/** Returns the links that lie on a page of a PDF. */
export function linkAnnotations(page: PDFPage): readonly PDFDict[] {
  const annotations = page.node.Annots()?.asArray() ?? [];
  return annotations.flatMap((entry) => {
    const found = page.doc.context.lookup(entry);
    return found instanceof PDFDict && found.get(PDFName.of('Subtype')) === PDFName.of('Link') ? [found] : [];
  });
}

/** Returns the laid out link of a page on which the middle of an annotation lies; the browser does not tell which it is. */
export function findLaidLink(
  annotation: PDFDict,
  page: PDFPage,
  links: readonly LaidLink[],
): LaidLink | undefined {
  const { x, y, width, height } = annotation.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
  const across = (x + width / 2) * PIXELS_PER_POINT;
  const down = (page.getHeight() - y - height / 2) * PIXELS_PER_POINT;
  return links.find(
    (link) => link.left <= across && across <= link.right && link.top <= down && down <= link.bottom,
  );
}
