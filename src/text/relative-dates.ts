import {
  dayNumber,
  monthOf,
  monthOfYear,
  sameDay,
  spanOfDays,
  weekdayOf,
  weekOf,
  yearOf,
  type DaySpan,
} from './day-span.ts';
import { MONTHS } from './find-dates.ts';
import { findFigures } from './find-figures.ts';

/** What words may mean, counted from a day: by themselves, and where a ground is given for it. */
export interface Reckoned {
  readonly plain: readonly DaySpan[];
  readonly besides: readonly DaySpan[];
}

type Groups = Readonly<Record<string, string | undefined>>;

/** How dates are told by another date: the form of the words, and what they mean counted from a day. */
export interface RelativeForm {
  readonly form: RegExp;
  readonly reckon: (groups: Groups, day: number) => Reckoned;
}

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const WEEKDAY = `(?<weekday>${WEEKDAYS.join('|')})`;
const MONTH = `(?<month>${MONTHS.join('|')})`;
const WHICH = '(?<which>last|past|previous|this|current|next|coming)';
const NUMBER = String.raw`(?<number>\d{1,2})(?:st|nd|rd|th)?`;
const NO_YEAR = String.raw`(?!,? \d{4}|\d)`;
/** Words after which a month alone is a month, and no verb or name. */
const IN = String.raw`(?<=\b(?:in|since|until|till|by|from|before|after|during|early|late|mid|through)[ -])`;

/** In this order: what begins at one place is read by the first that fits. */
export const RELATIVE_FORMS: readonly RelativeForm[] = [
  form('the day before yesterday', (_, day) => days(day - 2)),
  form('the day after tomorrow', (_, day) => days(day + 2)),
  form('yesterday|last night|the (?:previous|preceding) day', (_, day) => days(day - 1)),
  form('today|tonight|this (?:morning|afternoon|evening)', (_, day) => days(day)),
  form('tomorrow|the (?:next|following) day', (_, day) => days(day + 1)),
  form(
    String.raw`(?<count>[\p{L}-]+|\d+) (?<unit>day|week|month|year|decade)s? (?<side>ago|earlier|later)`,
    ({ count = '', unit = '', side }, day) => stepsAway(day, countOf(count, side), unit),
  ),
  form(`${WHICH} (?<unit>week|month|year)`, ({ which = '', unit = '' }, day) =>
    unitAway(day, stepOf(which), unit),
  ),
  form(`(?:${WHICH} )?${WEEKDAY}`, weekdays),
  form(`${NUMBER}(?: of)? ${MONTH}${NO_YEAR}`, monthDays),
  form(`${MONTH} ${NUMBER}${NO_YEAR}`, monthDays),
  form(`(?:${WHICH} |${IN})${MONTH}${NO_YEAR}`, months),
];

function form(source: string, reckon: RelativeForm['reckon']): RelativeForm {
  return { form: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'iu'), reckon };
}

function plainly(...plain: readonly DaySpan[]): Reckoned {
  return { plain, besides: [] };
}

function days(...numbers: readonly number[]): Reckoned {
  return plainly(...numbers.map((day) => spanOfDays(day)));
}

function countOf(written: string, side: string | undefined): number {
  const count = /^an?$/i.test(written) ? 1 : (findFigures(written, 'en')[0]?.value ?? NaN);
  return side?.toLowerCase() === 'later' ? count : -count;
}

function stepOf(which: string): number {
  if (/^(?:last|past|previous)$/i.test(which)) return -1;
  return /^(?:this|current)$/i.test(which) ? 0 : 1;
}

/** The day itself, or the week, month or year that it lies in: *two months ago* is said of either. */
function stepsAway(day: number, count: number, unit: string): Reckoned {
  if (!Number.isInteger(count)) return plainly();
  switch (unit.toLowerCase()) {
    case 'day':
      return days(day + count);
    case 'week':
      return plainly(spanOfDays(day + 7 * count), weekOf(day, count));
    case 'month':
      return plainly(sameDay(day, count), monthOf(day, count));
    case 'year':
      return plainly(sameDay(day, 12 * count), monthOf(day, 12 * count), yearOf(day, count));
    default:
      return plainly(yearOf(day, 10 * count));
  }
}

function unitAway(day: number, step: number, unit: string): Reckoned {
  if (unit.toLowerCase() === 'year') return plainly(yearOf(day, step));
  if (unit.toLowerCase() === 'month') return plainly(monthOf(day, step));
  return { plain: [weekOf(day, step)], besides: [spanOfDays(day + 7 * step, day + 7 * step + 6)] };
}

/** A weekday by itself is the last that has come, the day itself included; *last* and *next* are said of this week's and of another's. */
function weekdays({ weekday = '', which }: Groups, day: number): Reckoned {
  const back = (weekdayOf(day) - WEEKDAYS.indexOf(weekday.toLowerCase()) + 7) % 7;
  const latest = day - back;
  if (!which) return { ...days(latest), besides: days(latest + 7).plain };
  const step = stepOf(which);
  if (step < 0) return days(...(back === 0 ? [day - 7] : [latest, latest - 7]));
  return step > 0 ? days(latest + 7, latest + 14) : days(latest, latest + 7);
}

function monthDays({ month = '', number }: Groups, day: number): Reckoned {
  return nearest(day, (year) => {
    const { first } = monthOfYear(year, indexOf(month));
    return spanOfDays(dayNumber(first) + Number(number) - 1);
  });
}

function months({ month = '', which }: Groups, day: number): Reckoned {
  const inYear = (year: number) => monthOfYear(year, indexOf(month));
  const { plain, besides } = nearest(day, inYear);
  if (!which) return { plain, besides };
  const year = Number(yearOf(day).first.slice(0, 4));
  if (stepOf(which) === 0) return plainly(inYear(year));
  if (stepOf(which) > 0) return plainly(...besides, inYear(year + 1));
  // In May, last May is a year ago.
  const isNow = plain[0]!.last >= spanOfDays(day).first;
  return { plain: isNow ? [inYear(year - 1)] : plain, besides: [inYear(year - 1)] };
}

/** Without a year, the last that has begun; the next one with a ground. */
function nearest(day: number, inYear: (year: number) => DaySpan): Reckoned {
  const today = spanOfDays(day).first;
  const year = Number(today.slice(0, 4));
  const at = inYear(year).first <= today ? year : year - 1;
  return { plain: [inYear(at)], besides: [inYear(at + 1)] };
}

function indexOf(month: string): number {
  return MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase());
}
