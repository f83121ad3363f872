import type { EdtfDate } from '../text/edtf-date.ts';
import { drawDate, type DrawnDate, type TimeScale } from './draw-date.ts';
import { drawMonthLine, type Stretch } from './draw-months.ts';
import { drawText, fine, type TextPlace } from './draw-text.ts';
import { textWidth, wrapText } from './measure-text.ts';
import { countRows, placeTail } from './place-tail.ts';
import { SIGNS } from './signs.ts';
import type { DrawnPart } from './stack-parts.ts';
import type { Columns } from './timeline-columns.ts';

/** What stands in one row of a timeline. */
export interface DatedRow {
  readonly date: EdtfDate;
  /** The date in words; empty where the head of the row says it. */
  readonly day: string;
  readonly title: string;
  /** Who acted. */
  readonly actors: string;
  readonly sign?: keyof typeof SIGNS | undefined;
}

/** Size of the letters of dates, as the style sheets have it. */
const SMALL = 0.92;

/** Where dates are drawn, and the paint of their soft ends. */
export interface TimePlace {
  readonly scale: TimeScale;
  readonly covers: EdtfDate;
  readonly soft: string;
}

/** Draws a row: its sign and its words, and beside or below them its date on the strip, with the date in words next to its mark, or over it where it fills the strip. */
export function drawDatedRow(row: DatedRow, { scale, covers, soft }: TimePlace, columns: Columns): DrawnPart {
  const { text, leading, sheet } = columns;
  const { letter, isStacked } = sheet;
  const lines = wrapText(row.title, letter, text.width);
  const tail = placeTail(row.actors, lines.at(-1)!, letter, text.width);
  const rows = countRows(lines, tail);
  const isOver = row.day !== '' && isLong(drawDate(row.date, scale, { y: 0, height: 1, soft }), scale);
  const base = leading * (isOver && !isStacked ? 2 : 1.1);
  const y = base - letter * 0.34 + (isStacked ? (rows + (isOver ? 1 : 0)) * leading : 0);
  const date = drawDate(row.date, scale, { y, height: letter * 0.72, soft });
  const place = placeDay(date, scale, { y, letter });
  const gap = isOver ? NOWHERE : stretchOf(row.day, place, letter * SMALL);
  const svg = [
    drawMonthLine(scale, covers, { y, letter, gap }),
    date.svg,
    drawSignAt(row.sign, base, letter),
    // The space keeps the date and the title apart in what is read out.
    row.day === '' ? '' : `${drawText([row.day], place)} `,
    drawText(lines, { x: text.x, y: base, name: 'title', leading, tail }),
  ];
  const foot = isStacked ? y + letter * 0.75 : base + (rows - 1) * leading + letter * 0.55;
  return { svg: svg.join(''), height: foot };
}

const NOWHERE: Stretch = { from: Infinity, to: Infinity };

/** The words of a date stand on the side of its mark where there is more room, or over it. */
function placeDay(
  date: DrawnDate,
  scale: TimeScale,
  { y, letter }: { readonly y: number; readonly letter: number },
): TextPlace {
  if (isLong(date, scale)) return { x: scale.x, y: y - letter * 0.75, name: 'day' };
  const isToLeft = (date.start + date.end) / 2 > scale.x + scale.width / 2;
  const x = isToLeft ? date.start - letter * 0.5 : date.end + letter * 0.5;
  return { x, y: y + letter * 0.32, name: 'day', anchor: isToLeft ? 'end' : 'start' };
}

function stretchOf(words: string, { x, anchor }: TextPlace, letter: number): Stretch {
  if (words === '') return NOWHERE;
  const [before, after] = [letter * 0.3, textWidth(words, letter) + letter * 0.3];
  return anchor === 'end' ? { from: x - after, to: x + before } : { from: x - before, to: x + after };
}

function isLong({ start, end }: DrawnDate, { width }: TimeScale): boolean {
  return end - start > width * 0.5;
}

function drawSignAt(sign: DatedRow['sign'], base: number, letter: number): string {
  if (!sign) return '';
  const scale = (letter * 0.88) / 10;
  return `<path class="sign-mark" transform="translate(0 ${fine(base - letter * 0.78)}) scale(${scale.toFixed(2)})" d="${SIGNS[sign]}"/>`;
}
