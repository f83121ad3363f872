import { findDates, weighDate, type DateFound, type DatePoint } from '../../text/find-dates.ts';
import { datesFor } from '../dates-for.ts';
import { citedBy, listed, passagesWhere, reportPart } from '../report-part.ts';
import type { Rule } from '../rule.ts';

/** Every date of a sentence stands in the notes that it cites, or is the date of an article that it cites. */
export const dateIsInSource: Rule = {
  id: 'date-is-in-source',
  severity: 'error',
  language: 'en',
  testsParts: true,
  why: 'A wrong day makes a wrong story, and is the easiest slip to make.',
  good: 'on 22 March 2012 [@ria-novosti-2012, para. 3], and the note has that day',
  bad: 'on 23 March 2012 [@ria-novosti-2012, para. 3], and the note has the 22nd',
  check: ({ book, evidence }) =>
    evidence.flatMap((one) => {
      const known = datesFor(one);
      return one.parts.dates
        .filter(({ points }) => points.some((point) => weighDate(point, known) === 'absent'))
        .filter((date) => !isSeasonOfNotes(date, known, one.held.text))
        .map(({ written, start, points }) =>
          reportPart(one, {
            written,
            start,
            message: `“${written}” stands in no note of ${citedBy(one)}.`,
            expected: `A date that they hold: ${listed(one.held.dates.map((date) => date.written))}.`,
            help:
              passagesWhere(book, (note) => {
                const dates = findDates(note).flatMap((date) => date.points);
                return points.every((point) => weighDate(point, dates) === 'held');
              }) || 'Correct the date, or cite what carries it.',
          }),
        );
    }),
};

const SEASON = /\b(?:spring|summer|autumn|winter)\b/iu;

/** The months of a season are those of its hemisphere: what the notes call *winter* is winter, in a year of theirs. */
function isSeasonOfNotes(
  { written, points }: DateFound,
  known: readonly DatePoint[],
  notes: string,
): boolean {
  const [season] = SEASON.exec(written) ?? [];
  return (
    season !== undefined &&
    new RegExp(String.raw`\b${season}\b`, 'iu').test(notes) &&
    points.every(({ years }) => weighDate({ years }, known) === 'held')
  );
}
