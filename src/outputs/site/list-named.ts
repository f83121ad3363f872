import type { Book, NamedPlace } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import { titleOfPage } from './title-of-page.ts';

/** A page on which something is named. */
export interface NamedOn {
  readonly path: string;
  readonly title: string;
  /** Where it is named first. */
  readonly id: string;
  /** In how many statements, headings or entries. */
  readonly count: number;
}

/** Lists the pages on which places stand, in the order of the book. */
export function listNamed(places: readonly NamedPlace[], book: Book, words: Words): readonly NamedOn[] {
  return [...Map.groupBy(places, ({ path }) => path)].map(([path, [first, ...others]]) => ({
    path,
    title: titleOfPage(path, book, words),
    id: first!.id,
    count: 1 + others.length,
  }));
}
