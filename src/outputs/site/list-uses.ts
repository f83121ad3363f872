import type { Article } from '../../articles/article.ts';
import type { Book, Use } from '../../book/book.ts';
import { passageKey } from '../../book/link-uses.ts';

/** What of the book rests on an article. */
export interface ArticleUses {
  /** Statements that cite it, each once, in the order of the book. */
  readonly all: readonly Use[];
  /** Those of them that cite no other article. */
  readonly alone: readonly Use[];
  /** The chapters and pages that they stand in, in the order of the book. */
  readonly tellers: readonly { readonly path: string; readonly title: string; readonly count: number }[];
}

/** Lists what rests on an article, wherever in it. */
export function listUses({ id, passages }: Article, book: Book): ArticleUses {
  const found = passages.flatMap(({ place }) => book.usesByPassage[passageKey(id, place)] ?? []);
  const useById = new Map(found.map((use) => [use.statementId, use]));
  const told = [
    ...Object.values(book.pageBySlug).map((page) => ({ ...page, path: `${page.slug}/` })),
    ...book.chapters.map((chapter) => ({ ...chapter, path: `chapters/${chapter.slug}/` })),
  ].map(({ path, title, prose }) => ({
    path,
    title,
    uses: prose.blocks.flatMap(({ statements }) =>
      statements.flatMap((statement) => useById.get(statement.id) ?? []),
    ),
  }));
  const all = told.flatMap(({ uses }) => uses);
  return {
    all,
    alone: all.filter(({ isAlone }) => isAlone),
    tellers: told.flatMap(({ path, title, uses }) =>
      uses.length > 0 ? [{ path, title, count: uses.length }] : [],
    ),
  };
}
