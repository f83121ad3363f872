import type { Book, NamedPlace } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';

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
  const chapterByPath = new Map(book.chapters.map((chapter) => [`chapters/${chapter.slug}/`, chapter]));
  const titleOf = (path: string): string => {
    const slug = path.replace(/\/$/, '');
    return chapterByPath.get(path)?.title ?? book.pageBySlug[slug]?.title ?? words[`part-${slug}`] ?? slug;
  };
  return [...Map.groupBy(places, ({ path }) => path)].map(([path, [first, ...others]]) => ({
    path,
    title: titleOf(path),
    id: first!.id,
    count: 1 + others.length,
  }));
}
