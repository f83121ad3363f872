import { weighDate, type DateFound } from '../text/find-dates.ts';
import { pointsOfDate } from '../text/points-of-date.ts';
import { isEnglish } from '../text/is-english.ts';
import type { NoteBeside } from './note-beside.ts';
import { listValues, type NoteVerdict } from './note-verdict.ts';

/** Holds the dates and times of day of a note against its paragraph, and against what was reckoned from it. */
export function verifyDates(beside: NoteBeside): NoteVerdict {
  const { noteParts, passage, parts, article, note } = beside;
  const known = [
    ...parts.dates.flatMap(({ points }) => points),
    ...passage.reckoned.flatMap(({ is }) => pointsOfDate(is)),
  ];
  const isHeld = ({ points }: DateFound) => points.every((point) => weighDate(point, known) === 'held');
  const minutes = new Set(parts.times.map((time) => time.minutes));
  const strange = [
    ...noteParts.dates.filter((date) => !isHeld(date)),
    ...noteParts.times.filter((time) => !minutes.has(time.minutes)),
  ];
  if (!isEnglish(article.language)) {
    return {
      troubles: [],
      unverified: strange.map(({ written }) => ({ words: written, reason: 'language' })),
    };
  }
  const values = [...parts.dates, ...parts.times].map(({ written }) => written);
  const reckoned = passage.reckoned.map(({ is }) => is.edtf);
  return {
    unverified: [],
    troubles: strange.map(({ written, start }) => ({
      must: 'date-is-in-original',
      field: note,
      start,
      length: written.length,
      message: `“${written}” stands neither in the paragraph nor in what is reckoned from it.`,
      expected: `A date that it holds: ${listValues(values)}; or one that is reckoned: ${listValues(reckoned)}.`,
      help: 'Correct the date, or put its reckoning into `reckoned`.',
    })),
  };
}
