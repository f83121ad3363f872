import type { Statement } from '../markdown/statement.ts';
import type { ProseText } from './prose-text.ts';

/** As many sentences in a row have to say so. */
const FEWEST = 5;

/** Sentences in a row, none between them citing anything else, that rest on one article. */
export interface Run {
  readonly articleId: string;
  /** Where its first and its last sentence stand among the statements of the text. */
  readonly first: number;
  readonly last: number;
  readonly length: number;
}

/** Returns the statements of a text in order, without its captions, which stand beside the story. */
export function toldIn({ prose }: ProseText): readonly Statement[] {
  const captions = new Set(
    prose.figures.map((figure) => prose.blocks.find(({ offset }) => offset > figure.offset)?.offset),
  );
  return prose.blocks.filter(({ offset }) => !captions.has(offset)).flatMap((block) => block.statements);
}

/** Finds where as many sentences in a row as have to say so rest on one article; what says no more than that articles are silent, or infers, does not part them. */
export function runsOf(statements: readonly Statement[]): readonly Run[] {
  const runs: Run[] = [];
  statements.forEach((statement, at) => {
    if (statement.kind !== 'report') return;
    const ids = new Set(statement.citations.flatMap(({ items }) => items.map(({ articleId }) => articleId)));
    const [articleId = ''] = ids.size === 1 ? ids : [];
    const before = runs.at(-1);
    if (before && articleId !== '' && before.articleId === articleId)
      runs[runs.length - 1] = { ...before, last: at, length: before.length + 1 };
    else runs.push({ articleId, first: at, last: at, length: 1 });
  });
  return runs.filter(({ articleId, length }) => articleId !== '' && length >= FEWEST);
}
