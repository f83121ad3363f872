import { placeOf } from '../../files/source-file.ts';
import type { Rule } from '../rule.ts';

/** A reader who looks for an article needs more than its headline. */
export const articleCanBeCited: Rule = {
  id: 'article-can-be-cited',
  severity: 'warning',
  why: 'An article of which neither author, outlet nor date is known can hardly be found, and notes can say no more than that the copy is undated.',
  good: 'date: 2021-10-01, with `date-is: worked out` and its ground',
  bad: 'date: unknown, with neither authors nor outlet',
  check: ({ book }) =>
    book.articles
      .filter(
        ({ outlet, carriedBy, authors, date }) => !outlet && !carriedBy && authors.length === 0 && !date,
      )
      .map(({ id, source }) => ({
        place: placeOf(source, id, source.text.search(/^id:/m)),
        message: `The article \`${id}\` has neither author nor outlet nor date.`,
        expected: 'At least one of authors, outlet, carried-by and date.',
        help: 'Add what the copy prints, or work its date out and say how with `date-ground`.',
      })),
};
