import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import type { StatementChange } from '../../editions/compare-states.ts';
import { diffWords, type DiffSegment } from '../../text/diff-words.ts';
import { tellFields, type ToldField } from './tell-fields.ts';

/** A part of a statement that is other than it was, word by word. */
export interface ToldChange {
  /** What the part is, as *Account*; empty for a sentence. */
  readonly label: string;
  readonly segments: readonly DiffSegment[];
}

/** Tells readers which parts of a statement are other than in the edition before; what is the same is left out. */
export function tellChange(
  { before, after }: Pick<StatementChange, 'before' | 'after'>,
  book: Book,
  words: Words,
): readonly ToldChange[] {
  const old = tellFields(before, book, words);
  const now = tellFields(after, book, words);
  const labels = [...new Set([...now, ...old].map(([label]) => label))];
  return labels.flatMap((label) =>
    pair(wordsOf(old, label), wordsOf(now, label))
      .filter(([was, is]) => was !== is)
      .map(([was, is]) => ({ label, segments: diffWords(was, is) })),
  );
}

function wordsOf(fields: readonly ToldField[], label: string): readonly string[] {
  return fields.flatMap(([one, words]) => (one === label ? words : []));
}

/** Pairs what stands in two lists with what is most like it; what has no like is new, or gone. */
function pair(old: readonly string[], now: readonly string[]): readonly (readonly [string, string])[] {
  const left = old.filter((words) => !now.includes(words));
  const pairs = now.map((words): readonly [string, string] => {
    if (old.includes(words)) return [words, words];
    const [best] = left.toSorted((a, b) => countShared(b, words) - countShared(a, words));
    const isLike =
      best !== undefined && (now.length === 1 || countShared(best, words) * 2 > countWords(words));
    if (isLike) left.splice(left.indexOf(best), 1);
    return [isLike ? best : '', words];
  });
  return [...pairs, ...left.map((words) => [words, ''] as const)];
}

function countShared(a: string, b: string): number {
  const there = new Set(a.split(' '));
  return new Set(b.split(' ').filter((word) => there.has(word))).size;
}

function countWords(text: string): number {
  return new Set(text.split(' ')).size;
}
