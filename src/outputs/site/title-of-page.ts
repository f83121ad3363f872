import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';

const chapterTitlesByBook = new WeakMap<Book, ReadonlyMap<string, string>>();

/** Returns the title of the page at a path, as `chapters/the-old-boat/`; the path itself where the book has none. */
export function titleOfPage(path: string, book: Book, words: Words): string {
  const slug = path.replace(/\/$/, '');
  return chapterTitlesOf(book).get(slug) ?? book.pageBySlug[slug]?.title ?? words[`part-${slug}`] ?? slug;
}

function chapterTitlesOf(book: Book): ReadonlyMap<string, string> {
  const titles =
    chapterTitlesByBook.get(book) ??
    new Map(book.chapters.map(({ slug, title }) => [`chapters/${slug}`, title]));
  chapterTitlesByBook.set(book, titles);
  return titles;
}
