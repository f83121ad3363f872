import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import { recordBook, RECORD_FILE } from '../../book/record/record-book.ts';
import { newestRevision } from '../../book/newest-revision.ts';

/** What the PDF says of the book; dates are ISO 8601, from the content and never from the clock. */
export interface PdfMetadata {
  readonly title: string;
  readonly authors: readonly string[];
  /** BCP 47 tag. */
  readonly language: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** URN or tag URI of the edition. */
  readonly identifier: string;
  /** URL of the licence. */
  readonly licence: string;
  readonly publisher: string;
  readonly published: string;
  readonly modified: string;
  /** The Book record, attached as a file; absent where the document is no book. */
  readonly record?:
    { readonly name: string; readonly text: string; readonly description: string } | undefined;
}

/** Returns what the PDF says of the book: all from content, nothing from the clock. */
export function pdfMetadata(book: Book, words: Words): PdfMetadata {
  const { meta, articles } = book;
  return {
    title: `${meta.title}. ${meta.subtitle}`,
    authors: meta.authors,
    language: meta.language,
    description: `${meta.description} ${meta.scope}`,
    keywords: articles.map(({ label }) => label),
    // Each file has a name of its own: the EPUB says by this one whose pages it marks.
    identifier: `${meta.tagId}/${meta.version}/pdf`,
    licence: meta.licence.url,
    publisher: meta.publisher,
    published: meta.published.earliest,
    modified: newestRevision(book),
    record: { name: RECORD_FILE, text: recordBook(book), description: words['record-title'] ?? '' },
  };
}
