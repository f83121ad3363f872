import { weighDate } from '../../text/find-dates.ts';
import { datesFor } from '../dates-for.ts';
import { citedBy, listed, reportPart } from '../report-part.ts';
import type { Rule } from '../rule.ts';

/** A date is no more precise than the notes that the sentence cites. */
export const dateIsNoFinerThanSource: Rule = {
  id: 'date-is-no-finer-than-source',
  severity: 'error',
  language: 'en',
  testsParts: true,
  why: 'A day where the source has a month, or a year where it has none, was added by somebody.',
  good: 'in April 2012, and the note has April 2012',
  bad: 'on 6 April 2012, and the note has April 2012',
  check: ({ evidence }) =>
    evidence.flatMap((one) => {
      const known = datesFor(one);
      return one.parts.dates
        .filter(({ points }) => points.some((point) => weighDate(point, known) === 'finer'))
        .map(({ written, start }) =>
          reportPart(one, {
            written,
            start,
            message: `“${written}” is more than the notes of ${citedBy(one)} give.`,
            expected: `A date as they give it: ${listed(one.held.dates.map((date) => date.written))}.`,
            help: 'Leave out what they do not give, or cite the passage that gives it.',
          }),
        );
    }),
};
