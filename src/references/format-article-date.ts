import type { Article } from '../articles/article.ts';
import { formatDate } from '../text/format-date.ts';
import type { PlaceWords } from './format-places.ts';

/** The words that a citation needs in the language of the book. */
export interface CitationWords extends PlaceWords {
  readonly about: string;
  readonly undated: string;
}

/** Formats the date of an article, in square brackets where it is worked out, or the word for undated. */
export function formatArticleDate(article: Article, words: CitationWords, language: string): string {
  if (!article.date) return words.undated;
  const date = formatDate(article.date, language, words.about);
  return article.dateIs === 'printed' ? date : `[${date}]`;
}
