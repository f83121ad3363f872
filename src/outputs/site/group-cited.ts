import type { Article, Passage } from '../../articles/article.ts';
import type { Book } from '../../book/book.ts';
import type { CitedItem } from '../../references/citation.ts';

/** An article with those of its passages that are cited. */
export interface CitedArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
}

/** Groups what is cited: each article once, its passages in their own order. */
export function groupCited(
  items: readonly Pick<CitedItem, 'articleId' | 'places'>[],
  book: Book,
): readonly CitedArticle[] {
  return [...Map.groupBy(items, ({ articleId }) => articleId)].flatMap(([id, ofArticle]) => {
    const article = book.articleById[id];
    const places = new Set(ofArticle.flatMap((item) => item.places));
    return article ? [{ article, passages: article.passages.filter(({ place }) => places.has(place)) }] : [];
  });
}
