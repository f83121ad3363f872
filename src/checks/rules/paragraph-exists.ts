import type { Article } from '../../articles/article.ts';
import { citedItemPlaces } from '../cited-item-places.ts';
import type { Rule } from '../rule.ts';

/** A cited paragraph must stand in the article, and have a note that says what it holds. */
export const paragraphExists: Rule = {
  id: 'paragraph-exists',
  severity: 'error',
  why: 'A citation of a paragraph that the article does not have, or that was set aside, carries nothing.',
  good: '[@ria-novosti-2012, para. 4]',
  bad: '[@ria-novosti-2012, para. 99]',
  check: ({ book, texts }) =>
    citedItemPlaces(texts).flatMap(({ item, place }) => {
      const article = book.articles.find(({ id }) => id === item.articleId);
      if (!article) return [];
      return item.places.flatMap((cited) => {
        const trouble = troubleWith(article, cited);
        return trouble ? [{ place, ...trouble }] : [];
      });
    }),
};

function troubleWith(article: Article, cited: string) {
  const passage = article.passages.find(({ place }) => place === cited);
  const name = /^\d+$/.test(cited) ? `paragraph ${cited}` : `the ${cited}`;
  if (!passage) {
    return {
      message: `\`${article.id}\` has no ${name.replace(/^the /, '')}.`,
      expected: `One of: ${article.passages.map(({ place }) => place).join(', ')}.`,
      help: 'Cite the paragraph that carries the sentence.',
    };
  }
  if (passage.note !== undefined) return undefined;
  return {
    message: `The book has set aside ${name} of \`${article.id}\`: ${passage.setAside ?? 'no note is written'}.`,
    expected: 'A paragraph with a note.',
    help: 'Write its note, or cite another paragraph.',
  };
}
