import { findDates, type DateFound } from './find-dates.ts';

/** A day of the week that stands beside a day of the month. */
export interface WeekdayFound {
  /** From 0 for Sunday. */
  readonly weekday: number;
  readonly date: DateFound;
  readonly written: string;
  /** Offset in the text, from 0. */
  readonly start: number;
}

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const WEEKDAY = `(?<weekday>${WEEKDAYS.join('|')})`;
/** Thursday, the 11th of November */
const BEFORE = new RegExp(String.raw`\b${WEEKDAY},?\s(?:the\s)?$`, 'u');
/** 11 November 2021, a Thursday; 11 November 2021 (Thursday) */
const BEHIND = new RegExp(String.raw`^(?<between>(?:,\s|\s\(|,?\swhich\swas\s)(?:an?\s)?)${WEEKDAY}\b`, 'u');

/** Finds each day of the week that stands beside a day of the month, before it or behind it. In English. */
export function findWeekdays(text: string): readonly WeekdayFound[] {
  return findDates(text)
    .filter(({ points: [point] }) => point?.day !== undefined)
    .flatMap((date) => {
      const end = date.start + date.written.length;
      const before = BEFORE.exec(text.slice(Math.max(0, date.start - 20), date.start));
      const behind = BEHIND.exec(text.slice(end));
      return [
        ...(before ? [found(before, date, date.start - before[0].length)] : []),
        ...(behind ? [found(behind, date, end + behind.groups!['between']!.length)] : []),
      ];
    });
}

function found({ groups }: RegExpExecArray, date: DateFound, start: number): WeekdayFound {
  const written = groups!['weekday']!;
  return { weekday: WEEKDAYS.indexOf(written), date, written, start };
}

/** Returns the name of a day of the week, from 0 for Sunday. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday]!;
}
