import type { Bound, Figure } from './find-figures.ts';

/** *Over* is more than, or along and during, and goes with either; the ends of a range stand between words or by themselves. */
const LIKE: readonly ReadonlySet<Bound>[] = [
  new Set(['over', 'more']),
  new Set(['over', 'exact']),
  new Set(['between', 'exact']),
];

/** Returns whether two figures are bounded alike. */
export function isSameBound(
  { bound }: Pick<Figure, 'bound'>,
  { bound: other }: Pick<Figure, 'bound'>,
): boolean {
  return bound === other || LIKE.some((alike) => alike.has(bound) && alike.has(other));
}
