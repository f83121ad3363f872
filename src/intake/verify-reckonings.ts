import type { Reckoning } from '../articles/article.ts';
import { weighDate } from '../text/find-dates.ts';
import { pointsOfDate } from '../text/points-of-date.ts';
import { findRelativeDates, isAsReckoned, reckonDate } from '../text/reckon-date.ts';
import { isEnglish } from '../text/is-english.ts';
import type { NoteBeside } from './note-beside.ts';
import type { NoteTrouble, NoteVerdict, Unverified } from './note-verdict.ts';
import { findWords } from './find-words.ts';

/** Reckons again what a note made absolute: the words stand in the paragraph, are counted from the date of the article, and come to the date given. */
export function verifyReckonings(beside: NoteBeside): NoteVerdict {
  const { passage, article, paragraph } = beside;
  const judged = passage.reckoned.map((reckoning) => judge(reckoning, beside));
  const relative = isEnglish(article.language) ? findRelativeDates(paragraph) : [];
  const covered = passage.reckoned.flatMap(({ words }) => findWords(words, paragraph));
  const open = relative.filter(
    ({ start, written }) => !covered.some((span) => span.start < start + written.length && start < span.end),
  );
  return {
    troubles: judged.flatMap((one) => ('must' in one ? one : [])),
    unverified: [
      ...judged.flatMap((one) => ('reason' in one ? one : [])),
      ...open.map(({ written }): Unverified => ({ words: written, reason: 'no-reckoning' })),
    ],
  };
}

type Judged = NoteTrouble | Unverified | { readonly isRight: true };

function judge(reckoning: Reckoning, { paragraph, article, parts }: NoteBeside): Judged {
  const { words, from, is, ground } = reckoning;
  if (findWords(words, paragraph).length === 0) {
    return report(
      reckoning,
      `“${words}” does not stand in the paragraph.`,
      'Words of the paragraph.',
      'words',
    );
  }
  const known = parts.dates.flatMap(({ points }) => points);
  const isFromParagraph = pointsOfDate(from).every((point) => weighDate(point, known) === 'held');
  if (from.edtf !== article.date?.edtf && !(ground && isFromParagraph)) {
    const expected = `The date of the article: ${article.date?.edtf ?? 'unknown'}.`;
    return report(reckoning, `“${words}” is counted from ${from.edtf}.`, expected, 'from');
  }
  if (!isEnglish(article.language)) return { words, reason: 'language' };
  const reckoned = reckonDate(words, from);
  if (reckoned === 'unknown') return { words, reason: 'unknown-words' };
  if (reckoned === 'too coarse') return { words, reason: 'coarse-date' };
  if (isAsReckoned(is, reckoned, ground !== undefined)) return { isRight: true };
  const spans = reckoned.plain.map(({ first, last }) => (first === last ? first : `${first}/${last}`));
  const message = `“${words}”, counted from ${from.edtf}, is not ${is.edtf}.`;
  return report(reckoning, message, `What the calendar gives: ${spans.join(', or ')}.`, 'is');
}

function report({ words }: Reckoning, message: string, expected: string, key: string): NoteTrouble {
  return {
    must: 'reckoning-is-right',
    field: words,
    start: 0,
    length: words.length,
    message,
    expected,
    help: `Correct \`${key}\`, or say in \`ground\` why it is as it is.`,
  };
}
