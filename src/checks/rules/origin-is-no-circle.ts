import type { Article } from '../../articles/article.ts';
import type { Book } from '../../book/book.ts';
import { placeOf } from '../../files/source-file.ts';
import type { Rule } from '../rule.ts';

/** What an article goes back to does not go back to it. */
export const originIsNoCircle: Rule = {
  id: 'origin-is-no-circle',
  severity: 'error',
  why: 'A reprint adds no voice to its original; where each goes back to the other, nobody can say whose voice it is.',
  good: 'the article b has origin: a, and the article a has none',
  bad: 'the article b has origin: a, and the article a has origin: b',
  check: ({ book }) =>
    book.articles
      .filter((article) => isInCircle(article, book))
      .map(({ source, origin = '' }) => ({
        place: placeOf(source, origin, source.text.search(/^origin:/m)),
        message: `What \`${origin}\` goes back to leads to this article again.`,
        expected:
          'An origin that was there first: another article, or words that name a text outside the book.',
        help: 'Take `origin` out of the one that is the original.',
      })),
};

function isInCircle(article: Article, { articleById }: Book): boolean {
  const passed = new Set<string>();
  let origin = article.origin;
  while (origin !== undefined && Object.hasOwn(articleById, origin) && !passed.has(origin)) {
    if (origin === article.id) return true;
    passed.add(origin);
    origin = articleById[origin]!.origin;
  }
  return false;
}
