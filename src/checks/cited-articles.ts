import type { Article } from '../articles/article.ts';
import type { Book } from '../book/book.ts';
import { findCitations } from '../references/find-citations.ts';

/** Returns the articles that the citations of a text name; those that are not there are left out. */
export function citedArticles(text: string, { articleById }: Pick<Book, 'articleById'>): readonly Article[] {
  const cited = findCitations(text).flatMap(({ items }) => items);
  const ids = new Set(cited.map(({ articleId }) => articleId));
  return [...ids].flatMap((id) => (Object.hasOwn(articleById, id) ? articleById[id]! : []));
}
