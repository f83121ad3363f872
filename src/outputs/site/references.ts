import type { Article } from '../../articles/article.ts';
import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import type { Reference } from '../../references/create-processor.ts';
import { processorOf } from './processor-of.ts';

const referencesByBook = new WeakMap<Book, readonly Reference[]>();

/** Returns the HTML of an article's entry in the bibliography; undefined where the style has none. */
export function referenceOf(id: string, book: Book, words: Words): string | undefined {
  return referencesOf(book, words).find((reference) => reference.id === id)?.html;
}

/** Returns articles in the order of the bibliography, by which a reader finds what a citation in the text names; as they are where the style has no bibliography. */
export function sortByReference(articles: readonly Article[], book: Book, words: Words): readonly Article[] {
  const ids = referencesOf(book, words).map(({ id }) => id);
  return articles.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

function referencesOf(book: Book, words: Words): readonly Reference[] {
  const known = referencesByBook.get(book) ?? processorOf(book, words).listReferences();
  referencesByBook.set(book, known);
  return known;
}
