import type { BookMeta, EventKind } from '../book/book.ts';
import { escapeHtml } from '../text/escape-html.ts';
import type { EdtfDate } from '../text/edtf-date.ts';
import type { Event } from '../timeline/event.ts';
import { SIGNS } from './signs.ts';

/** Width of a month and height of a sign, in the units of the drawing. */
const CELL = 10;

/** What the band is drawn from. */
export interface BandSource {
  readonly meta: Pick<BookMeta, 'covers' | 'eventKinds'>;
  readonly events: readonly Event[];
}

/** Draws the book's band: one cell a month, a sign for each event dated to a month or a day, an empty cell where the articles are silent. Months outside `dark` are faint. Returns HTML with one SVG a year, so that the years can stand in a row or below each other; `label` is its text alternative. */
export function drawBand(source: BandSource, label: string, dark: EdtfDate = source.meta.covers): string {
  const drawn = drawYears(source, dark).map(
    ({ year, width, height, signs }) =>
      `<span class="band-year"><span class="band-label">${year}</span><svg viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">${signs}</svg></span>`,
  );
  return `<div class="band" role="img" aria-label="${escapeHtml(label)}">${drawn.join('')}</div>`;
}

/** A year of the band: its signs as SVG, with the size that they take. */
export interface DrawnYear {
  readonly year: string;
  readonly width: number;
  readonly height: number;
  readonly signs: string;
}

/** Draws the years of the band one by one, all of one size; `is-dark`, `is-faint` and `is-silent` are classes of what is in them. */
export function drawYears({ meta, events }: BandSource, dark: EdtfDate): readonly DrawnYear[] {
  const signsByMonth = groupSigns(meta.eventKinds, events);
  const rows = Math.max(1, ...[...signsByMonth.values()].map((signs) => signs.length));
  const years = Map.groupBy(monthsOf(meta.covers), (month) => month.slice(0, 4));
  return [...years].map(([year, months]) => ({
    year,
    width: 12 * CELL,
    height: rows * CELL,
    signs: months
      .map((month) =>
        drawMonth(signsByMonth.get(month) ?? [], {
          column: Number(month.slice(5)) - 1,
          rows,
          isDark: isWithin(month, dark),
        }),
      )
      .join(''),
  }));
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
export function monthsOf({ earliest, latest }: EdtfDate): readonly string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = earliest.split('-').map(Number);
  for (
    let at = earliest.slice(0, 7);
    at <= latest.slice(0, 7);
    at = `${year}-${String(month).padStart(2, '0')}`
  ) {
    months.push(at);
    if (++month > 12) [year, month] = [year + 1, 1];
  }
  return months;
}

function isWithin(month: string, { earliest, latest }: EdtfDate): boolean {
  return earliest.slice(0, 7) <= month && month <= latest.slice(0, 7);
}

/** The signs of each month, one for each kind of event, in the order in which the book declares the kinds. */
export function groupSigns(
  kinds: readonly EventKind[],
  events: readonly Event[],
): ReadonlyMap<string, readonly Sign[]> {
  const dated = events.filter(({ date }) => date.precision !== 'year');
  const eventsByMonth = Map.groupBy(dated, ({ date }) => date.earliest.slice(0, 7));
  return new Map(
    [...eventsByMonth].map(([month, told]) => {
      const toldKinds = new Set(told.map(({ kind }) => kind));
      return [month, kinds.filter(({ id }) => toldKinds.has(id)).map(({ sign }) => sign)];
    }),
  );
}

type Sign = EventKind['sign'];

/** An empty month is a short thread; signs stand in a column about the middle. */
function drawMonth(signs: readonly Sign[], at: { column: number; rows: number; isDark: boolean }): string {
  const x = at.column * CELL;
  const shade = at.isDark ? 'is-dark' : 'is-faint';
  if (signs.length === 0)
    return `<path class="is-silent" d="M${x + 4.5} ${(at.rows * CELL) / 2 - 4}h1v8h-1z"/>`;
  const top = ((at.rows - signs.length) * CELL) / 2;
  const marks = signs.map(
    (sign, row) => `<path transform="translate(${x} ${top + row * CELL})" d="${SIGNS[sign]}"/>`,
  );
  return `<g class="${shade}">${marks.join('')}</g>`;
}
