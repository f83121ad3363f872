import { dayNumber, weekdayOf } from '../../text/day-span.ts';
import type { DatePoint } from '../../text/find-dates.ts';
import { blankQuotations } from '../../text/find-quotations.ts';
import { findWeekdays, weekdayName } from '../../text/find-weekdays.ts';
import { datesFor } from '../dates-for.ts';
import type { StatementEvidence } from '../evidence.ts';
import { listed, reportPart } from '../report-part.ts';
import type { Rule } from '../rule.ts';

/** A day of the week is that of the date beside it, by the calendar. */
export const weekdayIsOfItsDate: Rule = {
  id: 'weekday-is-of-its-date',
  severity: 'error',
  language: 'en',
  why: 'Where the day of the week is wrong, one of the two is, and a reader cannot tell which.',
  good: 'on Friday 12 November 2021',
  bad: 'on Thursday 12 November 2021, which was a Friday',
  check: ({ evidence }) =>
    evidence.flatMap((one) =>
      findWeekdays(blankQuotations(one.statement.text)).flatMap(({ weekday, date, written, start }) => {
        const days = weekdaysOf(date.points[0]!, one);
        if (days.length === 0 || days.includes(weekday)) return [];
        return [
          reportPart(one, {
            written,
            start,
            message: `${date.written} was no ${written}.`,
            expected: `By the calendar: ${listed(days.map(weekdayName))}.`,
            help: 'Correct the day of the week, or the date, as the notes have it.',
          }),
        ];
      }),
    ),
};

/** Dates before may be of the Julian calendar. */
const FIRST_YEAR = 1753;

/** The days of the week that a date may have been; where it has no year, in the years that the notes give that day. */
function weekdaysOf({ years, months, day }: DatePoint, one: StatementEvidence): readonly number[] {
  const month = months?.[0];
  if (month === undefined || day === undefined) return [];
  const told = datesFor(one).filter((known) => known.day === day && known.months?.includes(month));
  const all = years ? [years] : told.flatMap((known) => (known.years ? [known.years] : []));
  return all
    .filter(([year]) => year >= FIRST_YEAR)
    .map(([year]) => dayNumber(`${year}-${twoDigits(month)}-${twoDigits(day)}`))
    .filter((number) => !Number.isNaN(number))
    .map(weekdayOf);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
