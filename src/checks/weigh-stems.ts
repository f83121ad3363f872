import type { Stem } from '../text/find-stems.ts';

/** Returns how much some words of a text say: names are in many notes, and count for half. */
export function weighStems(stems: readonly Stem[], text: string): number {
  return stems.reduce((sum, stem) => sum + (isName(stem, text) ? 0.5 : 1), 0);
}

/** Whether one of some words is neither a name nor a number. */
export function hasPlainWord(stems: readonly Stem[], text: string): boolean {
  return stems.some((stem) => !isName(stem, text) && !/\d/.test(stem.stem));
}

function isName({ start }: Stem, text: string): boolean {
  return start > 0 && /\p{Lu}/u.test(text[start]!);
}
