import type { Article } from '../articles/article.ts';
import { toNormalForm } from '../text/normal-form.ts';
import type { Span } from '../text/split-tokens.ts';
import { findMarked } from './find-marked.ts';

/** Finds what a note may repeat word for word: the printed title of its article, and registered quotations between quotation marks. */
export function exemptSpans(
  field: string,
  { title, passages }: Pick<Article, 'title' | 'passages'>,
): readonly Span[] {
  const quoted = passages.flatMap(({ quotations }) => quotations.map(({ words }) => plainWords(words)));
  const titleAt = field.indexOf(title);
  return [
    ...findMarked(field)
      .filter(({ words }) => quoted.some((registered) => registered.includes(plainWords(words))))
      .map(({ words, start }) => ({ kind: 'quotation', start, end: start + words.length })),
    ...(titleAt === -1 ? [] : [{ kind: 'title', start: titleAt, end: titleAt + title.length }]),
  ];
}

function plainWords(words: string): string {
  return toNormalForm(words)
    .replace(/[.,;:]+$/, '')
    .toLowerCase();
}
