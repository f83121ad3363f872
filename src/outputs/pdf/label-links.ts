import { PDFHexString, PDFName, type PDFDocument } from './pdf-lib.ts';
import { findLaidLink, linkAnnotations } from './link-annotations.ts';
import type { LaidLink } from './read-pages.ts';

/** Gives every link of a PDF the text that it lies on as its `/Contents` (PDF/UA-1, 7.18.5). */
export function labelLinks(pdf: PDFDocument, links: readonly LaidLink[]): void {
  const linksByPage = Map.groupBy(links, (link) => link.page);
  pdf.getPages().forEach((page, index) => {
    for (const annotation of linkAnnotations(page)) {
      const text = findLaidLink(annotation, page, linksByPage.get(index + 1) ?? [])?.text;
      if (text) annotation.set(PDFName.of('Contents'), PDFHexString.fromText(text));
    }
  });
}
