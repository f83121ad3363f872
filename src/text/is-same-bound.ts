import type { Bound, Figure } from './find-figures.ts';

/** *Only* says no more than the bare figure; *over* is more than, or along and during, and goes with either; the ends of a range stand between words or by themselves; waves of up to 7 metres rose to 7. */
const LIKE: readonly ReadonlySet<Bound>[] = [
  new Set(['only', 'exact']),
  new Set(['only', 'at most']),
  new Set(['over', 'more']),
  new Set(['over', 'exact']),
  new Set(['between', 'exact']),
  new Set(['reached', 'exact']),
  new Set(['reached', 'at most']),
];

/** Returns whether two figures are bounded alike. */
export function isSameBound(
  { bound }: Pick<Figure, 'bound'>,
  { bound: other }: Pick<Figure, 'bound'>,
): boolean {
  return bound === other || LIKE.some((alike) => alike.has(bound) && alike.has(other));
}
