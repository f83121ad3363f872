import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';

/** Returns the title of the page at a path, as `chapters/the-old-boat/`; the path itself where the book has none. */
export function titleOfPage(path: string, { chapters, pageBySlug }: Book, words: Words): string {
  const slug = path.replace(/\/$/, '');
  const chapter = chapters.find((one) => `chapters/${one.slug}` === slug);
  return chapter?.title ?? pageBySlug[slug]?.title ?? words[`part-${slug}`] ?? slug;
}
