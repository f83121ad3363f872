/** Words of two texts that are the same in both, only in the first, or only in the second. */
export interface DiffSegment {
  readonly kind: 'same' | 'removed' | 'added';
  readonly words: string;
}

/** More comparisons than any two notes need; beyond it the differing middle is shown whole. */
const MAX_COMPARISONS = 4_000_000;

/** Compares two texts word by word, by their longest common subsequence; a line's end counts as a word. */
export function diffWords(before: string, after: string): readonly DiffSegment[] {
  const [a, b] = [toWords(before), toWords(after)];
  const start = countEqual(a, b);
  const end = countEqual(a.slice(start).toReversed(), b.slice(start).toReversed());
  const segments = [
    { kind: 'same', list: a.slice(0, start) },
    ...diffMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    { kind: 'same', list: a.slice(a.length - end) },
  ] as const;
  return segments.flatMap(({ kind, list }) => (list.length > 0 ? [{ kind, words: list.join(' ') }] : []));
}

function toWords(text: string): readonly string[] {
  return text.match(/\n|[^\s]+/g) ?? [];
}

function countEqual(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((word, index) => word !== b[index]);
  return differs === -1 ? a.length : differs;
}

interface Run {
  readonly kind: DiffSegment['kind'];
  readonly list: string[];
}

function diffMiddle(a: readonly string[], b: readonly string[]): readonly Run[] {
  if (a.length * b.length > MAX_COMPARISONS) {
    return [
      { kind: 'removed', list: [...a] },
      { kind: 'added', list: [...b] },
    ];
  }
  const common = commonLengths(a, b);
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i] === b[j]) {
      push(runs, 'same', a[i]!);
      [i, j] = [i + 1, j + 1];
    } else if (i < a.length && (j === b.length || common[i + 1]![j]! >= common[i]![j + 1]!)) {
      push(runs, 'removed', a[i++]!);
    } else push(runs, 'added', b[j++]!);
  }
  return runs;
}

/** Returns how many words `a` from i and `b` from j have in common, in their order. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint32Array[] {
  const common = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i]![j] =
        a[i] === b[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
    }
  }
  return common;
}

function push(runs: Run[], kind: Run['kind'], word: string): void {
  const last = runs.at(-1);
  if (last?.kind === kind) last.list.push(word);
  else runs.push({ kind, list: [word] });
}
