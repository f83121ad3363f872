import type { Figure } from '../text/find-figures.ts';

/** A value as large as this is seldom that of two things. */
const TELLING = 20;

/** Returns the figures of a source that have the value of one of ours, of the same thing: another count that happens to be equal has bounds of its own. */
export function boundsOfTheSame({ value, noun, unit }: Figure, source: readonly Figure[]): readonly Figure[] {
  return source.filter(
    (other) =>
      other.value === value &&
      (value >= TELLING || (unit !== undefined ? other.unit === unit : noun !== '' && other.noun === noun)),
  );
}
