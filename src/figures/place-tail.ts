import type { Tail } from './draw-text.ts';
import { textWidth, wrapText } from './measure-text.ts';

/** Size of quiet letters, as the style sheets have it. */
const SMALL = 0.92;

/** Places quiet words behind the last line of a text, or below it where there is no room. */
export function placeTail(words: string, last: string, letter: number, width: number): Tail {
  if (words === '') return { lines: [], isBeside: false };
  const isBeside = textWidth(`${last}   ${words}`, letter) <= width;
  return { lines: isBeside ? [words] : wrapText(words, letter * SMALL, width), isBeside };
}

/** Counts the lines that a text takes with its tail. */
export function countRows(lines: readonly string[], tail: Tail): number {
  return lines.length + tail.lines.length - (tail.isBeside ? 1 : 0);
}
