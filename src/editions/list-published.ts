import type { Book } from '../book/book.ts';
import type { Edition } from '../ledger/edition.ts';

/** Lists what feeds tell of a book for ever beside its editions: chapters and corrections, by name, as `chapters/the-old-boat`. */
export function listPublished({ chapters, corrections }: Book): Edition['published'] {
  return Object.fromEntries([
    ...chapters.map(({ slug, title, published }) => [
      `chapters/${slug}`,
      { title, published: published.earliest },
    ]),
    ...corrections.map(({ id, is, date }) => [`corrections/${id}`, { title: is, published: date.earliest }]),
  ]);
}
