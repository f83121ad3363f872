import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import { newestRevision } from '../../book/newest-revision.ts';
import { editionDate } from '../../book/edition-date.ts';
import { pdfMetadata } from '../pdf/pdf-metadata.ts';

/** What the package says of the book; dates are ISO 8601, from the content and never from the clock. */
export interface EpubMetadata {
  /** Tag URI of the edition. */
  readonly identifier: string;
  readonly title: string;
  readonly subtitle: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly authors: readonly string[];
  /** Who signed the text; absent until somebody has. */
  readonly reviewedBy?: string | undefined;
  readonly publisher: string;
  readonly description: string;
  readonly subjects: readonly string[];
  /** Name and address of the licence. */
  readonly rights: string;
  /** What it was written from, each in a line. */
  readonly sources: readonly string[];
  readonly published: string;
  readonly modified: string;
  readonly accessibilitySummary: string;
  /** Identifier of the PDF whose pages are marked; absent where none are. */
  readonly pageBreakSource?: string;
}

/** Returns what the package says of the book; `hasPages` says whether the pages of the PDF are marked in it. */
export function epubMetadata(book: Book, words: Words, hasPages: boolean): EpubMetadata {
  const { meta } = book;
  const summary = [words['epub-access'], ...(hasPages ? [words['epub-pages']] : [])].join(' ');
  return {
    identifier: `${meta.tagId}/${meta.version}`,
    title: meta.title,
    subtitle: meta.subtitle,
    language: meta.language,
    authors: meta.authors,
    reviewedBy: meta.reviewedBy,
    publisher: meta.publisher,
    description: `${meta.description} ${meta.scope}`,
    subjects: meta.subjects,
    rights: `${meta.licence.name}, ${meta.licence.url}`,
    sources: book.articles.map(({ title, label }) => `${label}: ${title}`),
    published: editionDate(book).earliest,
    modified: newestDay(editionDate(book).earliest, newestRevision(book)),
    accessibilitySummary: summary,
    ...(hasPages && { pageBreakSource: pdfMetadata(book, words).identifier }),
  };
}

function newestDay(one: string, other: string): string {
  return one > other ? one : other;
}
