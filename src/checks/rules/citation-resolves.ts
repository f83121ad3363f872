import { nearestName } from '../../files/nearest-name.ts';
import { citedItemPlaces } from '../cited-item-places.ts';
import type { Rule } from '../rule.ts';

/** A citation must name an article that the book has. */
export const citationResolves: Rule = {
  id: 'citation-resolves',
  severity: 'error',
  why: 'A citation of an article that the book does not have cannot be followed.',
  good: '[@afp-2021, para. 3]',
  bad: '[@afp-2012, para. 3]',
  check: ({ book, texts }) => {
    const ids = Object.keys(book.articleById);
    return citedItemPlaces(texts)
      .filter(({ item }) => !ids.includes(item.articleId))
      .filter(({ item }) => !book.unreadable.includes(`articles/${item.articleId}`))
      .map(({ item, place }) => {
        const near = nearestName(item.articleId, ids);
        return {
          place,
          message: `There is no article \`${item.articleId}\`.`,
          expected: `One of: ${ids.join(', ') || 'no article is there'}.`,
          help: near ? `Did you mean \`@${near}\`?` : `Add articles/${item.articleId}.yaml, or cite another.`,
        };
      });
  },
};
