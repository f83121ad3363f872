import { loadRecords, type LoadedRecords } from '../files/load-records.ts';
import type { Chapter } from './chapter.ts';
import { parseChapter } from './parse-chapter.ts';

/** Loads the chapters of `content/chapters`, prose in the language of the book. */
export function loadChapters(content: string, language: string): Promise<LoadedRecords<Chapter>> {
  return loadRecords(content, 'chapters', '.md', (source) => parseChapter(source, language));
}
