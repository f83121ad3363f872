import { citedBy, passagesWhere, reportPart } from '../report-part.ts';
import type { Rule } from '../rule.ts';

/** Every registered name in a sentence is in the notes that it cites, under whichever spelling. */
export const nameIsInSource: Rule = {
  id: 'name-is-in-source',
  severity: 'error',
  testsParts: true,
  why: 'A name that the cited paragraph does not have was brought in from elsewhere, and with it a claim.',
  good: 'Camara said …, and the note names Sadio Camara',
  bad: 'Diop said …, and the note names Sadio Camara',
  check: ({ book, evidence, findNames }) =>
    evidence.flatMap((one) =>
      one.names
        .filter(({ written }) => /\p{Lu}/u.test(written))
        .filter(({ entries }) => !entries.some(({ id }) => one.held.names.has(id)))
        .map(({ written, start, entries }) =>
          reportPart(one, {
            written,
            start,
            message: `“${written}” is in no note of ${citedBy(one)}.`,
            expected: 'Names that the cited notes have, under any spelling that the registers know.',
            help:
              passagesWhere(book, (note) =>
                findNames(note).some((found) =>
                  found.entries.some(({ id }) => entries.some((entry) => entry.id === id)),
                ),
              ) || 'Correct the name, or cite the passage that has it.',
          }),
        ),
    ),
};
