import { drawText, fine } from './draw-text.ts';
import { drawItem } from './frame-drawing.ts';
import type { DrawnPart } from './stack-parts.ts';
import type { Columns } from './timeline-columns.ts';

/** Draws a line of dashes where something would stand that is not said, with words for it. */
export function drawGap(label: string, words: string, { leading, sheet, strip, text }: Columns): DrawnPart {
  const base = leading * 1.1;
  const y = base + (sheet.isStacked && label !== '' ? leading : 0);
  const svg = [
    label === '' ? '' : `${drawText([label], { x: text.x, y: base, name: 'title' })} `,
    drawText([words], { x: strip.x, y, name: 'silent' }),
    `<path class="dashes" d="M${fine(strip.x)} ${fine(y + sheet.letter * 0.35)}h${fine(strip.width)}"/>`,
  ];
  const part = { svg: svg.join(''), height: y + sheet.letter * 0.8 };
  return drawItem(sheet, { label: label === '' ? words : `${label}: ${words}`, part });
}
