import type { Chapter } from '../chapters/chapter.ts';
import type { Statement } from '../markdown/statement.ts';
import type { Use } from './book.ts';

/** Returns the key of a passage in `usesByPassage`. */
export function passageKey(articleId: string, place: string): string {
  return `${articleId}#${place}`;
}

/** Links every statement to the passages it cites, in the order of the book; a statement that cites a passage twice counts once. */
export function linkUses(chapters: readonly Chapter[]): Readonly<Record<string, readonly Use[]>> {
  const usesByPassage: Record<string, Use[]> = {};
  for (const chapter of chapters) {
    for (const statement of chapter.prose.blocks.flatMap(({ statements }) => statements)) {
      for (const key of citedPassages(statement)) (usesByPassage[key] ??= []).push(toUse(chapter, statement));
    }
  }
  return usesByPassage;
}

function citedPassages(statement: Statement): ReadonlySet<string> {
  const cited = statement.citations.flatMap(({ items }) => items);
  return new Set(
    cited.flatMap(({ articleId, places }) => places.map((place) => passageKey(articleId, place))),
  );
}

function toUse(chapter: Chapter, statement: Statement): Use {
  const articles = new Set(
    statement.citations.flatMap(({ items }) => items.map(({ articleId }) => articleId)),
  );
  return {
    chapterSlug: chapter.slug,
    statementId: statement.id,
    text: statement.text,
    isAlone: articles.size === 1,
  };
}
