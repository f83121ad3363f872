import { dayNumber, type DaySpan } from './day-span.ts';
import type { EdtfDate } from './edtf-date.ts';
import { RELATIVE_FORMS, type Reckoned } from './relative-dates.ts';

/** Words in running text that mean another day to whoever counts from another. */
export interface RelativeDate {
  readonly written: string;
  /** Offset in the text, from 0. */
  readonly start: number;
}

/** Finds the dates of an English text that must be counted from its own: *yesterday*, *Thursday*, *last month*, *two months ago*, *in April*. */
export function findRelativeDates(text: string): readonly RelativeDate[] {
  const found: RelativeDate[] = [];
  let left = text;
  for (const { form } of RELATIVE_FORMS) {
    for (const { 0: written, index } of left.matchAll(new RegExp(form.source, `${form.flags}g`))) {
      found.push({ written, start: index });
      left = left.slice(0, index) + '\u0000'.repeat(written.length) + left.slice(index + written.length);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Reckons what English words mean, counted from a date; `unknown` where they are of no form that is known, `too coarse` where the date is not known well enough for them. */
export function reckonDate(words: string, from: EdtfDate): Reckoned | 'unknown' | 'too coarse' {
  for (const { form, reckon } of RELATIVE_FORMS) {
    // A month may stand alone among the words, where its preposition was left out.
    const match = form.exec(words) ?? form.exec(`in ${words}`);
    if (!match) continue;
    const [first, last] = [from.earliest, from.latest].map((day) =>
      reckon(match.groups ?? {}, dayNumber(day)),
    );
    if (first!.plain.length === 0) return 'unknown';
    return JSON.stringify(first) === JSON.stringify(last) ? first! : 'too coarse';
  }
  return 'unknown';
}

/** Returns whether a date is what was reckoned, as precisely or less so; where a ground is given, it may also be another meaning of the words, or a part of one. */
export function isAsReckoned(is: EdtfDate, { plain, besides }: Reckoned, hasGround: boolean): boolean {
  const holds = ({ first, last }: DaySpan) => is.earliest <= first && last <= is.latest;
  const isWithin = ({ first, last }: DaySpan) => first <= is.earliest && is.latest <= last;
  return (
    plain.some(holds) || (hasGround && [...plain, ...besides].some((span) => holds(span) || isWithin(span)))
  );
}
