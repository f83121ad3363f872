import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import type { LaidLink } from './read-pages.ts';

/** CSS pixels in a point. */
const PIXELS_PER_POINT = 96 / 72;

/** Gives every link of a PDF the text that it lies on as its `/Contents` (PDF/UA-1, 7.18.5). */
export function labelLinks(pdf: PDFDocument, links: readonly LaidLink[]): void {
  const linksByPage = Map.groupBy(links, (link) => link.page);
  pdf.getPages().forEach((page, index) => {
    const height = page.getHeight();
    for (const annotation of annotationsOf(page.node.Annots(), pdf)) {
      if (annotation.get(PDFName.of('Subtype')) !== PDFName.of('Link')) continue;
      const text = textUnder(annotation, linksByPage.get(index + 1) ?? [], height);
      if (text) annotation.set(PDFName.of('Contents'), PDFHexString.fromText(text));
    }
  });
}

function annotationsOf(annotations: PDFArray | undefined, pdf: PDFDocument): PDFDict[] {
  return (annotations?.asArray() ?? []).flatMap((entry) => {
    const found = pdf.context.lookup(entry);
    return found instanceof PDFDict ? [found] : [];
  });
}

// The browser writes the annotations but not their texts: the middle of each lies on one link of the page.
function textUnder(annotation: PDFDict, links: readonly LaidLink[], pageHeight: number): string | undefined {
  const { x, y, width, height } = annotation.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
  const across = (x + width / 2) * PIXELS_PER_POINT;
  const down = (pageHeight - y - height / 2) * PIXELS_PER_POINT;
  return links.find(
    (link) => link.left <= across && across <= link.right && link.top <= down && down <= link.bottom,
  )?.text;
}
