import type { WordToken } from './split-tokens.ts';

/** Words in a row that one text shares with another. */
export interface CommonRun {
  /** How many of them count. */
  readonly count: number;
  /** Offsets in the first text, of the first word and behind the last. */
  readonly start: number;
  readonly end: number;
}

/** Finds the runs of words that stand in both texts in the same order, of at least `least` words that count; of runs that overlap the longest. */
export function findCommonRuns(
  tokens: readonly WordToken[],
  others: readonly WordToken[],
  least: number,
): readonly CommonRun[] {
  const runs = tokens.flatMap((_, at) =>
    others.flatMap((__, otherAt) => {
      if (isSame(tokens[at - 1], others[otherAt - 1])) return [];
      const run = runFrom(tokens, others, at, otherAt);
      return run && run.count >= least ? [run] : [];
    }),
  );
  return runs
    .toSorted((a, b) => b.count - a.count)
    .filter((run, index, longer) => !longer.slice(0, index).some((other) => overlaps(run, other)))
    .toSorted((a, b) => a.start - b.start);
}

function runFrom(
  tokens: readonly WordToken[],
  others: readonly WordToken[],
  at: number,
  otherAt: number,
): CommonRun | undefined {
  let length = 0;
  while (isSame(tokens[at + length], others[otherAt + length])) length++;
  const run = tokens.slice(at, at + length);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return undefined;
  return { count: run.filter(({ counts }) => counts).length, start: first.start, end: last.end };
}

function isSame(one: WordToken | undefined, other: WordToken | undefined): boolean {
  return one !== undefined && one.form === other?.form;
}

function overlaps(one: CommonRun, other: CommonRun): boolean {
  return one.start < other.end && other.start < one.end;
}
