import type { DescribedVerdict } from './describe-verdict.ts';
import type { Unverified } from './note-verdict.ts';

const REASONS: Readonly<Record<Unverified['reason'], string>> = {
  'no-reckoning': 'the paragraph tells a time by these words, and nothing is reckoned from them',
  'unknown-words': 'these words are of no form that is reckoned',
  'coarse-date': 'the date that they are counted from is not known well enough',
  language: 'such words are read in English alone',
  'our-reading': 'no place names it; the reading is ours',
  'no-registered-name': 'what it means has no name that a register knows',
  'no-fingerprint': 'the note file has no fingerprint of the paragraph, so it was found by its place',
};

/** Formats what a run of the verification came to, a line for each article and for each thing that could not be verified. */
export function formatVerdict({
  articles,
  unverified,
  strangers,
  unread,
  recorded,
}: DescribedVerdict): string {
  return [
    ...articles.map(
      ({ id, file, notes, verified }) => `${id} (${file}): ${verified} of ${notes} notes verified.`,
    ),
    ...unverified.map(
      ({ article, place, words, reason }) =>
        `Not verified, ${article}, ${place}: “${words}”: ${REASONS[reason]}.`,
    ),
    ...unread.map(({ file, message }) => `Passed over, ${file}: ${message}`),
    ...strangers.map((file) => `Passed over, ${file}: it is like no article of the book.`),
    recorded.length > 0 ? `Recorded: ${recorded.join(', ')}.` : 'The record stays as it was.',
  ].join('\n');
}
