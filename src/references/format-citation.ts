import type { Article } from '../articles/article.ts';
import { formatDate } from '../text/format-date.ts';
import type { CitedItem } from './citation.ts';
import { formatPlaces, type PlaceWords } from './format-places.ts';

/** The words that a citation needs in the language of the book. */
export interface CitationWords extends PlaceWords {
  readonly about: string;
  readonly undated: string;
}

/** Formats what a note says of one cited article: name and place, with the date where it is named in full; a date that our copy does not print stands in square brackets. */
export function formatCitedItem(
  item: CitedItem,
  article: Article,
  { words, language, isFull }: { words: CitationWords; language: string; isFull: boolean },
): string {
  const date = isFull ? formatArticleDate(article, words, language) : '';
  return [article.label, date, formatPlaces(item.places, words)].filter(Boolean).join(', ');
}

/** Formats the date of an article, in square brackets where it is worked out, or the word for undated. */
export function formatArticleDate(article: Article, words: CitationWords, language: string): string {
  if (!article.date) return words.undated;
  const date = formatDate(article.date, language, words.about);
  return article.dateIs === 'printed' ? date : `[${date}]`;
}
