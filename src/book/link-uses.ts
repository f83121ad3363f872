import type { Prose } from '../markdown/parse-markdown.ts';
import type { Statement } from '../markdown/statement.ts';
import type { Use } from './book.ts';

/** What tells the story: a chapter, or a page such as In brief, with its path from the site's root. */
export interface Teller {
  readonly path: string;
  readonly prose: Prose;
}

/** Returns the key of a passage in `usesByPassage`. */
export function passageKey(articleId: string, place: string): string {
  return `${articleId}#${place}`;
}

/** Links every statement to the passages it cites, in the order of the book; a statement that cites a passage twice counts once. */
export function linkUses(tellers: readonly Teller[]): Readonly<Record<string, readonly Use[]>> {
  const usesByPassage: Record<string, Use[]> = {};
  for (const teller of tellers) {
    for (const statement of teller.prose.blocks.flatMap(({ statements }) => statements)) {
      for (const key of citedPassages(statement))
        (usesByPassage[key] ??= []).push(toUse(teller.path, statement));
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

function toUse(path: string, statement: Statement): Use {
  const articles = new Set(
    statement.citations.flatMap(({ items }) => items.map(({ articleId }) => articleId)),
  );
  return {
    path,
    statementId: statement.id,
    text: statement.text,
    isAlone: articles.size === 1,
  };
}
