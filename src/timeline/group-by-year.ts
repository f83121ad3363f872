import type { Event } from './event.ts';

/** The events of a year, or a run of years without any. */
export interface YearGroup {
  /** As `2012`, or `2013–2019` for a run of silent years. */
  readonly year: string;
  /** Empty where the articles date nothing. */
  readonly told: readonly Event[];
}

/** Groups events, given in the order of their dates, by the year in which they begin; years between in which nothing is dated stand as one group without events. */
export function groupByYear(events: readonly Event[]): readonly YearGroup[] {
  const groups: YearGroup[] = [];
  for (const [year, told] of Map.groupBy(events, ({ date }) => date.earliest.slice(0, 4))) {
    const before = groups.at(-1)?.told.at(-1)?.date.earliest.slice(0, 4);
    const [first, last] = [Number(before ?? year) + 1, Number(year) - 1];
    if (before && first <= last)
      groups.push({ year: first === last ? `${first}` : `${first}–${last}`, told: [] });
    groups.push({ year, told });
  }
  return groups;
}
