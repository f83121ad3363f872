import type { Book } from './book.ts';

/** Returns the day of the last change of substance in any chapter, as `2026-11-23`. */
export function newestRevision({ meta, chapters }: Pick<Book, 'meta' | 'chapters'>): string {
  const days = chapters.map(({ revised }) => revised.earliest).toSorted();
  return days.at(-1) ?? meta.published.earliest;
}
