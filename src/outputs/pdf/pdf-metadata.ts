import type { Book } from '../../book/book.ts';
import type { PdfMetadata } from './finish-pdf.ts';

/** Returns what the PDF says of the book: all from content, nothing from the clock. */
export function pdfMetadata({ meta, chapters, articles }: Book): PdfMetadata {
  const revisions = chapters.map(({ revised }) => revised.earliest).toSorted();
  return {
    title: `${meta.title}: ${meta.subtitle}`,
    authors: meta.authors,
    language: meta.language,
    description: `${meta.description} ${meta.scope}`,
    keywords: articles.map(({ label }) => label),
    identifier: `${meta.tagId}/${meta.version}`,
    licence: meta.licence.url,
    publisher: meta.publisher,
    published: meta.published.earliest,
    modified: revisions.at(-1) ?? meta.published.earliest,
  };
}
