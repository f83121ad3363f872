import type { Article } from '../articles/article.ts';
import type { Book } from '../book/book.ts';
import { parseCitation } from '../references/parse-citation.ts';

/** Returns the articles that the citations of a text name; those that are not there are left out. */
export function citedArticles(text: string, { articleById }: Pick<Book, 'articleById'>): readonly Article[] {
  const cited = (text.match(/\[[^[\]@]*@[^[\]]*\]/g) ?? []).flatMap(
    (written) => parseCitation(written)?.items ?? [],
  );
  const ids = new Set(cited.map(({ articleId }) => articleId));
  return [...ids].flatMap((id) => (Object.hasOwn(articleById, id) ? articleById[id]! : []));
}
