import { fine } from './draw-text.ts';

/** More squares than these would be counted by nobody: bars stand for them. */
const MOST_SQUARES = 12;
/** From one square to the next, in sides. */
const STEP = 1.3;

/** A number as it is drawn, and the room that it takes. */
export interface DrawnCount {
  readonly svg: string;
  readonly width: number;
}

/** Where a number is drawn, and the largest of those beside which it stands. */
export interface CountPlace {
  readonly x: number;
  /** Of its foot. */
  readonly y: number;
  readonly side: number;
  readonly most: number;
}

/** Returns the value of a count in digits; undefined for what is not given or is given in words. */
export function numberOf(count: string | undefined): number | undefined {
  return /^\d{1,9}$/.test(count ?? '') ? Number(count) : undefined;
}

/** Draws a number as so many squares, or, where one beside it is large, as a bar of its share of that; what has no number is a square of dashes. */
export function drawCount(count: string | undefined, { x, y, side, most }: CountPlace): DrawnCount {
  const box = (name: string, left: number, width = side) =>
    `<rect class="${name}" x="${fine(left)}" y="${fine(y - side)}" width="${fine(width)}" height="${fine(side)}"/>`;
  const number = numberOf(count);
  if (number === undefined) return { svg: box('gap', x), width: side };
  if (most > MOST_SQUARES) {
    const full = side * STEP * MOST_SQUARES;
    return { svg: box('time', x, (full * number) / most), width: full };
  }
  const squares = Array.from({ length: number }, (_, at) => box('time', x + at * side * STEP));
  return { svg: squares.join(''), width: side * STEP * Math.max(0, number - 1) + side };
}
