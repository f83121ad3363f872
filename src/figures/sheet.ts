import type { Medium } from '../markdown/render-prose.ts';

/** A size in which figures are drawn: `wide` for a window with room, `narrow` for a phone, `paper` for the printed page, `reader` for a reading system. */
export interface Sheet {
  readonly name: 'wide' | 'narrow' | 'paper' | 'reader';
  /** In units of the drawing. A unit is about a pixel on screens and a point on A5. */
  readonly width: number;
  /** Size of the letters, in units of the drawing. */
  readonly letter: number;
  /** True where words stand above what belongs to them, and not beside it. */
  readonly isStacked: boolean;
  /** True where its items are links, to be walked one by one. */
  readonly isWalked: boolean;
  /** How high a piece may be that no page divides, in units of the drawing; with 0, each item is a piece. */
  readonly most: number;
}

const PHONE = { width: 344, letter: 14, isStacked: true };
const WIDE: Sheet = {
  name: 'wide',
  width: 1000,
  letter: 15,
  isStacked: false,
  isWalked: true,
  most: 400,
};
const NARROW: Sheet = { name: 'narrow', ...PHONE, isWalked: true, most: Infinity };
const PAPER: Sheet = { name: 'paper', width: 326, letter: 7.7, isStacked: false, isWalked: false, most: 30 };
const READER: Sheet = { name: 'reader', ...PHONE, isWalked: false, most: 0 };

/** Returns the sheets that a medium shows; on screens the style sheet chooses by the width of the window. */
export function sheetsFor(medium: Medium): readonly Sheet[] {
  if (medium === 'print') return [PAPER];
  return medium === 'epub' ? [READER] : [WIDE, NARROW];
}
