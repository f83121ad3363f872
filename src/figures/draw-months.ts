import type { EdtfDate } from '../text/edtf-date.ts';
import { xOfDay, type TimeScale } from './draw-date.ts';
import { monthsOf } from './draw-band.ts';
import { drawText, fine } from './draw-text.ts';
import { wrapText } from './measure-text.ts';
import type { DrawnPart } from './stack-parts.ts';
import type { Columns } from './timeline-columns.ts';

/** A stretch of a line, in the units of the drawing. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The line on which dates stand: a short stroke where each month begins, nothing outside of what the book covers, and a gap for the words on it. */
export function drawMonthLine(
  scale: TimeScale,
  covers: EdtfDate,
  { y, letter, gap }: { readonly y: number; readonly letter: number; readonly gap: Stretch },
): string {
  const months = monthsOf(spanOf(scale)).filter((month) => isWithin(month, covers));
  if (months.length === 0) return '';
  const starts = months.map((month) => xOfDay(`${month}-01`, scale));
  const end = xOfDay(dayAfter(months.at(-1)!), scale);
  const isFree = (x: number) => x < gap.from || x > gap.to;
  const strokes = [...starts, end]
    .filter(isFree)
    .map((x) => `M${fine(x)} ${fine(y - letter * 0.14)}v${fine(letter * 0.28)}`);
  const lines = [
    { from: starts[0]!, to: Math.min(end, gap.from) },
    { from: Math.max(starts[0]!, gap.to), to: end },
  ].filter(({ from, to }) => to > from);
  const path = lines.map(({ from, to }) => `M${fine(from)} ${fine(y)}H${fine(to)}`).join('');
  return `<path class="months" d="${path}${strokes.join('')}"/>`;
}

/** The names of the months over their line, in the middle of each, as short as their room asks, for eyes alone: what stands on the line is heard with its date. Where there are too many, none. */
export function drawMonthNames(
  scale: TimeScale,
  { y, letter, language }: { readonly y: number; readonly letter: number; readonly language: string },
): string {
  const months = monthsOf(spanOf(scale));
  const room = scale.width / months.length;
  const month = room > letter * 2.6 ? 'short' : 'narrow';
  const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
  const names = months.map((start) => {
    const x = xOfDay(`${start}-01`, scale) + room / 2;
    const name = format.format(new Date(`${start}-01`));
    return `<text class="month" x="${fine(x)}" y="${fine(y)}" text-anchor="middle">${name}</text>`;
  });
  return room < letter * 0.9 ? '' : `<g aria-hidden="true">${names.join('')}</g>`;
}

/** A strip for each silent year, dotted, with words beside the year or, on a narrow sheet, below it. */
export function drawSilentYears(year: string, words: string, { sheet, strip, leading }: Columns): DrawnPart {
  const { letter, isStacked } = sheet;
  const [first = 0, last = first] = year.split('–').map(Number);
  const base = leading * 1.6;
  const x = isStacked ? 0 : letter * 8;
  const lines = wrapText(words, letter, (isStacked ? strip.width : strip.x) - x);
  const foot = base + (lines.length - (isStacked ? 0 : 1)) * leading;
  const top = isStacked ? foot + leading * 0.8 : base - leading * 0.3;
  const strips = Array.from(
    { length: Math.min(MOST_STRIPS, last - first + 1) },
    (_, at) => top + at * leading * 0.35,
  );
  const dotted = strips.map((y) => `M${fine(strip.x)} ${fine(y)}h${fine(strip.width)}`).join('');
  const svg = [
    drawText([year], { x: 0, y: base, name: 'year' }),
    drawText(lines, { x, y: isStacked ? base + leading : base, name: 'silent', leading }),
    `<path class="silence" d="${dotted}"/>`,
  ];
  return { svg: svg.join(''), height: Math.max(foot, strips.at(-1)!) + leading * 0.6 };
}

/** More lines would be a grey field. */
const MOST_STRIPS = 40;

function spanOf({ from, to }: TimeScale) {
  return { earliest: from, latest: to } as EdtfDate;
}

function isWithin(month: string, { earliest, latest }: EdtfDate): boolean {
  return earliest.slice(0, 7) <= month && month <= latest.slice(0, 7);
}

function dayAfter(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
}
