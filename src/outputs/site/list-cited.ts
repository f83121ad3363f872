import type { Article, Passage } from '../../articles/article.ts';
import type { Book } from '../../book/book.ts';
import type { Chapter } from '../../chapters/chapter.ts';

/** An article with those of its passages that a chapter cites. */
export interface CitedArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
}

/** Lists what a chapter or a page cites: each article once, its passages in their own order. */
export function listCited({ prose }: Pick<Chapter, 'prose'>, book: Book): readonly CitedArticle[] {
  const items = prose.blocks
    .flatMap(({ statements }) => statements.flatMap(({ citations }) => citations))
    .flatMap((citation) => citation.items);
  return [...Map.groupBy(items, ({ articleId }) => articleId)].flatMap(([id, ofArticle]) => {
    const article = book.articleById[id];
    const places = new Set(ofArticle.flatMap((item) => item.places));
    return article ? [{ article, passages: article.passages.filter(({ place }) => places.has(place)) }] : [];
  });
}
