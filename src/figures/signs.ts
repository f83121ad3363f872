import type { EventKind } from '../book/book.ts';

/** The book's signs as SVG paths in a square of 10 by 10, filled. Our own geometry. */
export const SIGNS: Readonly<Record<EventKind['sign'], string>> = {
  dot: 'M5 2.6a2.4 2.4 0 1 0 .01 0z',
  bar: 'M1.2 4h7.6v2H1.2z',
  chevron: 'M1 7.6 5 2.2l4 5.4-1.7 0L5 4.6 2.7 7.6z',
  'chevron-down': 'M1 2.4 5 7.8l4-5.4H7.3L5 5.4 2.7 2.4z',
  cross: 'M4 1h2v3h3v2H6v3H4V6H1V4h3z',
  lozenge: 'M5 .6 9.4 5 5 9.4.6 5zM5 3.4 3.4 5 5 6.6 6.6 5z',
  'broken-bar': 'M1 4h3v2H1zM6 4h3v2H6z',
  comb: 'M1 2h8v1.8H8.2V8H6.8V3.8H5.7V8H4.3V3.8H3.2V8H1.8V3.8H1z',
};
