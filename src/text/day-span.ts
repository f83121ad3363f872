/** Days from one to another, both counted in, as `2022-04-11`. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

const MS = 86_400_000;

/** Returns the number of a day written as `2022-04-11`, counted from 1970. */
export function dayNumber(day: string): number {
  return Date.parse(day) / MS;
}

/** Returns the span from one day to another, by their numbers. */
export function spanOfDays(first: number, last = first): DaySpan {
  return { first: written(first), last: written(last) };
}

/** Returns the day of the week of a day, from 0 for Sunday. */
export function weekdayOf(day: number): number {
  return new Date(day * MS).getUTCDay();
}

/** Returns the week of a day, from Monday to Sunday, so many weeks on. */
export function weekOf(day: number, weeks = 0): DaySpan {
  const monday = day - ((weekdayOf(day) + 6) % 7) + 7 * weeks;
  return spanOfDays(monday, monday + 6);
}

/** Returns the month of a day, so many months on. */
export function monthOf(day: number, months = 0): DaySpan {
  const date = new Date(day * MS);
  return monthOfYear(date.getUTCFullYear(), date.getUTCMonth() + months);
}

/** Returns a month of a year, from 0 for January; months beyond a year's end count on. */
export function monthOfYear(year: number, month: number): DaySpan {
  return spanOfDays(Date.UTC(year, month, 1) / MS, Date.UTC(year, month + 1, 0) / MS);
}

/** Returns the year of a day, so many years on. */
export function yearOf(day: number, years = 0): DaySpan {
  const year = new Date(day * MS).getUTCFullYear() + years;
  return { first: `${year}-01-01`, last: `${year}-12-31` };
}

/** Returns the same day of the month so many months on, or the month's last where it is shorter. */
export function sameDay(day: number, months: number): DaySpan {
  const { last } = monthOf(day, months);
  const number = Math.min(new Date(day * MS).getUTCDate(), Number(last.slice(8)));
  return spanOfDays(dayNumber(`${last.slice(0, 8)}${String(number).padStart(2, '0')}`));
}

function written(day: number): string {
  return new Date(day * MS).toISOString().slice(0, 10);
}
