import type { EventKind } from '../book/book.ts';
import { SIGNS } from './signs.ts';

/** Draws one sign of the band by itself; nothing where there is none. The words beside it say what it means. */
export function drawSign(sign: EventKind['sign'] | undefined): string {
  if (!sign) return '';
  return `<svg class="sign" viewBox="0 0 10 10" aria-hidden="true" focusable="false"><path d="${SIGNS[sign]}"/></svg>`;
}
