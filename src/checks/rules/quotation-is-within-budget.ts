import type { Article, Quotation } from '../../articles/article.ts';
import { placeOf } from '../../files/source-file.ts';
import { countWords } from '../../text/count-words.ts';
import type { Rule } from '../rule.ts';

/** The most words that one quotation may have. */
export const MAX_QUOTATION_WORDS = 25;
const MAX_ARTICLE_WORDS = 60;

/** Returns how many words of an article the book may quote: 60, or a tenth of it where that is less. */
export function quotationBudget(article: Pick<Article, 'words'>): number {
  return Math.min(MAX_ARTICLE_WORDS, Math.floor(article.words / 10));
}

/** Returns how many words of an article the notes register as quotations; each span counts once. */
export function quotedWords(article: Pick<Article, 'passages'>): number {
  const spans = new Set(article.passages.flatMap(({ quotations }) => quotations.map(({ words }) => words)));
  return [...spans].reduce((sum, words) => sum + countWords(words), 0);
}

/** Quotations stay short: the articles are their publishers'. */
export const quotationIsWithinBudget: Rule = {
  id: 'quotation-is-within-budget',
  severity: 'error',
  why: "We quote what public figures said, briefly; the articles remain their publishers'.",
  good: 'a quotation of 12 words, 31 words from the whole article',
  bad: 'a quotation of 40 words',
  check: ({ book }) =>
    book.articles.flatMap((article) => [
      ...article.passages.flatMap(({ place, quotations }) =>
        quotations.filter(isTooLong).map(({ words }) => ({
          place: placeOf(article.source, words.slice(0, 30), article.offsetByPlace[place]),
          message: `This quotation has ${countWords(words)} words.`,
          expected: `At most ${MAX_QUOTATION_WORDS} words.`,
          help: 'Shorten it, and tell the rest in our own words.',
        })),
      ),
      ...overBudget(article),
    ]),
};

function isTooLong({ words }: Quotation): boolean {
  return countWords(words) > MAX_QUOTATION_WORDS;
}

function overBudget(article: Article) {
  const [quoted, budget] = [quotedWords(article), quotationBudget(article)];
  if (quoted <= budget) return [];
  return [
    {
      place: placeOf(article.source, 'words:'),
      message: `The notes on \`${article.id}\` quote ${quoted} words of its ${article.words}.`,
      expected: `At most ${budget} words: 60, or a tenth of the article where that is less.`,
      help: 'Drop or shorten a quotation.',
    },
  ];
}
