import type { EventKind } from '../book/book.ts';
import { SIGNS } from './signs.ts';

/** Draws the book's mark: a square cut of the band, four signs light on dark. */
export function drawIcon(signs: readonly EventKind['sign'][]): string {
  const shown = [0, 1, 2, 3].map((at) => signs[at % Math.max(signs.length, 1)] ?? 'lozenge');
  const paths = shown.map(
    (sign, at) =>
      `<path transform="translate(${4 + (at % 2) * 12} ${4 + (at >> 1) * 12})" d="${SIGNS[sign]}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 30"><path fill="#1C1A17" d="M0 0h30v30H0z"/><g fill="#FBF8F1">${paths.join('')}</g></svg>\n`;
}
