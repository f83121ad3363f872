import { articleDates } from '../checks/dates-for.ts';
import type { DateFound, DatePoint } from '../text/find-dates.ts';
import type { KindId } from './kinds.ts';
import { exchange, type Site } from './site.ts';
import type { WrongChange } from './wrong-change.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const MONTH = new RegExp(MONTHS.join('|'), 'g');
/** No more wrong values than this for one part of a date. */
const VALUES = 3;

/** Lists changes of each date to days, months and years that no cited note and no date of a cited article has, and to dates that are finer than theirs. */
export function changeDates(site: Site): readonly WrongChange[] {
  const known = [...site.held.dates.flatMap(({ points }) => points), ...articleDates(site.held.articles)];
  return site.parts.dates.flatMap((date) => [
    ...changeDay(site, date, known),
    ...changeMonth(site, date, known),
    ...changeYear(site, date, known),
  ]);
}

/** Puts each of some words in the place of each match within a date. */
function exchangeIn(
  site: Site,
  kind: KindId,
  { written, start }: DateFound,
  pattern: RegExp,
  others: (found: string) => readonly string[],
): readonly WrongChange[] {
  return [...written.matchAll(pattern)].flatMap(({ 0: found, index }) =>
    others(found)
      .slice(0, VALUES)
      .flatMap((other) => {
        const changed = written.slice(0, index) + other + written.slice(index + found.length);
        return exchange(site, kind, start, written, changed);
      }),
  );
}

function changeDay(site: Site, date: DateFound, known: readonly DatePoint[]): readonly WrongChange[] {
  const isFree = (day: number) => day >= 1 && day <= 28 && known.every((point) => point.day !== day);
  const inOtherDays = exchangeIn(site, 'day', date, /(?<!\d)\d{1,2}(?!\d)/g, (found) =>
    [Number(found) + 1, Number(found) - 1, Number(found) + 9, Number(found) - 9].filter(isFree).map(String),
  );
  // 2006–07 has no day.
  if (/^\d{4}[–-]/.test(date.written)) return [];
  const hasDay = date.points.some(({ day }) => day !== undefined);
  if (hasDay || date.points.length > 1) return inOtherDays;
  const months = date.points[0]?.months ?? [];
  const isFiner = known.every(
    (point) => point.day === undefined || !point.months?.some((month) => months.includes(month)),
  );
  return isFiner
    ? exchangeIn(site, 'day', date, MONTH, (found) => [6, 13].filter(isFree).map((day) => `${day} ${found}`))
    : [];
}

function changeMonth(site: Site, date: DateFound, known: readonly DatePoint[]): readonly WrongChange[] {
  const has = (month: number) => known.some((point) => point.months?.includes(month));
  const years = new Set(date.points.flatMap((point) => point.years ?? []));
  const isFiner = known.every((point) => !point.months || !years.has(point.years?.[0] ?? NaN));
  const month = exchangeIn(site, 'month', date, MONTH, (found) =>
    [5, 1, 8]
      .map((more) => (MONTHS.indexOf(found) + more) % 12)
      .filter((at) => !has(at + 1))
      .map((at) => MONTHS[at]!),
  );
  const season = exchangeIn(site, 'month', date, new RegExp(SEASONS.join('|'), 'g'), (found) =>
    SEASONS.filter((other) => other !== found && monthsOf(other).every((at) => !has(at))),
  );
  const added =
    isFiner && /^\d{4}$/.test(date.written)
      ? exchangeIn(site, 'month', date, /^\d{4}$/g, (found) => [`February ${found}`, `July ${found}`])
      : [];
  return [...month, ...season, ...added];
}

function monthsOf(season: string): readonly number[] {
  const first = 3 * SEASONS.indexOf(season) + 3;
  return [first, first + 1, first + 2].map((month) => ((month - 1) % 12) + 1);
}

function changeYear(site: Site, date: DateFound, known: readonly DatePoint[]): readonly WrongChange[] {
  const has = (year: number) => known.some(({ years }) => years && years[0] <= year && year <= years[1]);
  return exchangeIn(site, 'year', date, /\d{4}/g, (found) =>
    [1, -1, 3, -10]
      .map((more) => Number(found) + more)
      .filter((year) => !has(year))
      .map(String),
  );
}
