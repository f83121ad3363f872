import type { Chapter } from '../chapters/chapter.ts';
import type { CslItem } from '../references/csl-item.ts';
import { toCslDate } from '../references/to-csl-date.ts';
import type { BookMeta } from './book.ts';

/** Maps the book itself to its CSL record. */
export function bookToCsl(meta: BookMeta): CslItem {
  return {
    id: meta.tagId.replace(/^tag:/, '').replace(/[^a-z0-9]+/gi, '-'),
    type: 'book',
    title: fullTitle(meta),
    author: meta.signedBy,
    issued: toCslDate(meta.published),
    publisher: meta.publisher,
    version: meta.version,
    language: meta.language,
    URL: meta.baseUrl,
  };
}

/** Maps a chapter to its CSL record. */
export function chapterToCsl(chapter: Chapter, meta: BookMeta): CslItem {
  const { version: _, ...book } = bookToCsl(meta);
  return {
    ...book,
    id: `${book.id}-${chapter.slug}`,
    type: 'chapter',
    title: chapter.title,
    'container-title': book.title,
    'chapter-number': String(chapter.number),
    issued: toCslDate(chapter.published),
    URL: `${meta.baseUrl}chapters/${chapter.slug}/`,
  };
}

function fullTitle({ title, subtitle, language }: BookMeta): string {
  return `${title}${language.startsWith('fr') ? '\u00A0' : ''}: ${subtitle}`;
}
