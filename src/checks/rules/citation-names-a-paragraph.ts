import { citedItemPlaces } from '../cited-item-places.ts';
import type { Rule } from '../rule.ts';

/** A citation must say which paragraph carries the sentence. */
export const citationNamesAParagraph: Rule = {
  id: 'citation-names-a-paragraph',
  severity: 'error',
  why: 'The book promises the paragraph, not the article: a reader must not have to search.',
  good: '[@afp-2021, para. 3]',
  bad: '[@afp-2021]',
  check: ({ texts }) =>
    citedItemPlaces(texts)
      .filter(({ item }) => item.places.length === 0)
      .map(({ item, place }) => ({
        place,
        message: `The citation of \`${item.articleId}\` names no paragraph.`,
        expected: 'A paragraph, or headline, standfirst, caption.',
        help: `Write [@${item.articleId}, para. 1] with the paragraph that carries the sentence.`,
      })),
};
