import { loadRecords, type LoadedRecords } from '../files/load-records.ts';
import type { Article } from './article.ts';
import { parseArticle } from './parse-article.ts';

/** Loads the note files of `content/articles`. */
export function loadArticles(content: string): Promise<LoadedRecords<Article>> {
  return loadRecords(content, 'articles', '.yaml', parseArticle);
}
