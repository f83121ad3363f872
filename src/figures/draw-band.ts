import type { BookMeta, EventKind } from '../book/book.ts';
import { escapeHtml } from '../text/escape-html.ts';
import type { EdtfDate } from '../text/edtf-date.ts';
import type { Event } from '../timeline/event.ts';
import { SIGNS } from './signs.ts';

/** Width of a month and height of a sign, in the units of the drawing. */
const CELL = 10;
/** Signs that one month can hold, one above the other. */
const ROWS = 3;

/** What the band is drawn from. */
export interface BandSource {
  readonly meta: Pick<BookMeta, 'covers' | 'eventKinds'>;
  readonly events: readonly Event[];
}

/** Draws the book's band: one cell a month, a sign for each event dated to a month or a day, an empty cell where the articles are silent. Months outside `dark` are faint. Returns HTML with one SVG a year, so that the years can stand in a row or below each other; `label` is its text alternative. */
export function drawBand({ meta, events }: BandSource, label: string, dark: EdtfDate = meta.covers): string {
  const signByKind = new Map(meta.eventKinds.map((kind) => [kind.id, kind.sign]));
  const months = monthsOf(meta.covers);
  const signsByMonth = Map.groupBy(
    events.filter(({ date }) => date.precision !== 'year'),
    ({ date }) => date.earliest.slice(0, 7),
  );
  const years = Map.groupBy(months, (month) => month.slice(0, 4));
  const drawn = [...years].map(([year, cells]) => {
    const signs = cells.map((month, column) => {
      const kinds = (signsByMonth.get(month) ?? []).map(({ kind }) => signByKind.get(kind));
      return drawMonth(kinds, column, isWithin(month, dark));
    });
    const width = cells.length * CELL;
    return `<span class="band-year"><span class="band-label">${year}</span><svg viewBox="0 0 ${width} ${ROWS * CELL}" aria-hidden="true" focusable="false">${signs.join('')}</svg></span>`;
  });
  return `<div class="band" role="img" aria-label="${escapeHtml(label)}">${drawn.join('')}</div>`;
}

/** Counts what the band shows: its months, and those with an event dated to a month or a day. */
export function countBand({ meta, events }: BandSource): { readonly months: number; readonly told: number } {
  const months = monthsOf(meta.covers);
  const told = new Set(
    events.filter(({ date }) => date.precision !== 'year').map(({ date }) => date.earliest.slice(0, 7)),
  );
  return { months: months.length, told: months.filter((month) => told.has(month)).length };
}

/** The months of a span as `2012-01`, first and last included. */
function monthsOf({ earliest, latest }: EdtfDate): readonly string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = earliest.split('-').map(Number);
  for (let at = earliest.slice(0, 7); at <= latest.slice(0, 7); at = `${year}-${String(month).padStart(2, '0')}`) {
    months.push(at);
    if (++month > 12) [year, month] = [year + 1, 1];
  }
  return months;
}

function isWithin(month: string, { earliest, latest }: EdtfDate): boolean {
  return earliest.slice(0, 7) <= month && month <= latest.slice(0, 7);
}

/** An empty month is a short tick on the ground line; signs stand in a column about the middle. */
function drawMonth(signs: readonly (EventKind['sign'] | undefined)[], column: number, isDark: boolean): string {
  const x = column * CELL;
  const known = signs.flatMap((sign) => sign ?? []).slice(0, ROWS);
  const top = ((ROWS - known.length) * CELL) / 2;
  const marks = known.map((sign, row) => `<path transform="translate(${x} ${top + row * CELL})" d="${SIGNS[sign]}"/>`);
  const tick = `<path d="M${x + 4.7} ${(ROWS * CELL) / 2 - 0.7}h.6v1.4h-.6z"/>`;
  return `<g class="${isDark ? 'is-dark' : 'is-faint'}">${known.length > 0 ? marks.join('') : tick}</g>`;
}
