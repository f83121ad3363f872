import type { DateFound, DatePoint } from './find-dates.ts';

/** The days that a date may mean, counted from 1 January 1970; without bound where it says *since* or *before*. */
export interface DateSpan {
  readonly first: number;
  readonly last: number;
}

const DAY_MS = 86_400_000;

/** Returns whether one day can lie in both spans. */
export function isSameDayPossible(a: DateSpan, b: DateSpan): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Returns the days that a date of a text may mean, with the word before it that opens it to one side; undefined where it gives no year. In English. */
export function dateSpanOf({ points, start }: DateFound, text: string): DateSpan | undefined {
  const spans = points.map(daysOf);
  if (spans.length === 0 || spans.includes(undefined)) return undefined;
  const [first, last] = [spans[0]!.first, spans.at(-1)!.last];
  const before = text.slice(0, start);
  if (/\b(?:since|from|after)\s$/i.test(before)) return { first, last: Infinity };
  if (/\b(?:before|until)\s(?:[^,;]*\s)?$|\bby\s$/i.test(before)) return { first: -Infinity, last };
  return { first, last };
}

function daysOf({ years, months, day }: DatePoint): DateSpan | undefined {
  if (!years) return undefined;
  const [from = 1, to = 12] = months ? [months[0]!, months.at(-1)!] : [];
  const winter = to < from ? 1 : 0;
  const first = Date.UTC(years[0], from - 1, day ?? 1);
  const last = day === undefined ? Date.UTC(years[1] + winter, to, 0) : Date.UTC(years[1], to - 1, day);
  return { first: first / DAY_MS, last: last / DAY_MS };
}
