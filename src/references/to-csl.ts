import type { Article } from '../articles/article.ts';
import { toCslDate } from './to-csl-date.ts';
import type { CslItem, CslName } from './csl-item.ts';

/** What a record says in words of the book's language. */
export interface RecordWords {
  /** With the blank `{language}`. */
  readonly 'translation-from': string;
  readonly 'dated-by-us': string;
}

/** Maps an article to its CSL record. Where another carried it, that is the container, and the outlet is its author where nobody signs, and else its source. Nothing is in the record that the article does not say. */
export function toCsl(article: Article, words: RecordWords, language: string): CslItem {
  const { id, title, label, outlet, carriedBy, signedBy, date, translatedFrom, url } = article;
  return {
    id,
    type: outlet || carriedBy ? 'article-newspaper' : url ? 'webpage' : 'article',
    title,
    'citation-label': label,
    ...given('author', authorsOf(article)),
    ...given('issued', date && toCslDate(date)),
    ...given('container-title', carriedBy ?? outlet),
    ...given('source', carriedBy && signedBy.length > 0 ? outlet : undefined),
    ...given('URL', url),
    language: article.language,
    ...given('genre', translatedFrom && translationFrom(translatedFrom, words, language)),
    ...given('note', date && article.dateIs === 'worked out' ? words['dated-by-us'] : undefined),
  };
}

function authorsOf({ signedBy, outlet, carriedBy }: Article): readonly CslName[] | undefined {
  if (signedBy.length > 0) return signedBy;
  return outlet && carriedBy ? [{ literal: outlet }] : undefined;
}

function translationFrom(tag: string, words: RecordWords, language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  return words['translation-from'].replace('{language}', name);
}

/** A key with its value, or no key. */
function given<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [name in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [name in Key]?: Value });
}
