import { loadRecords, type LoadedRecords } from '../files/load-records.ts';
import type { Chapter, HeadlessChapter } from './chapter.ts';
import type { Page } from './page.ts';
import { parseChapter } from './parse-chapter.ts';
import { parsePage } from './parse-page.ts';

/** Loads the chapters of `content/chapters`, prose in the language of the book; `labels` are what sentences call articles, by id. */
export function loadChapters(
  content: string,
  language: string,
  labels: Readonly<Record<string, string>> = {},
): Promise<LoadedRecords<Chapter, HeadlessChapter>> {
  return loadRecords(content, 'chapters', '.md', (source) => parseChapter(source, language, labels));
}

/** Loads the pages of `content/pages`, which speak of the book itself. */
export function loadPages(
  content: string,
  language: string,
  labels: Readonly<Record<string, string>> = {},
): Promise<LoadedRecords<Page>> {
  return loadRecords(content, 'pages', '.md', (source) => parsePage(source, language, labels));
}
