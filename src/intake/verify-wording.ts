import { findCommonRuns } from '../text/find-common-runs.ts';
import { splitTokens } from '../text/split-tokens.ts';
import { exemptSpans } from './exempt-spans.ts';
import type { NoteBeside } from './note-beside.ts';
import type { NoteTrouble, NoteVerdict } from './note-verdict.ts';
import { spansNotOurs } from './spans-not-ours.ts';

/** So many words in a row that stand in the article are no longer our own. */
export const WORDS_IN_A_ROW = 7;

/** Holds the words of a note, and of all that is said beside it in our words, against every paragraph of its article: fewer than seven in a row may be the article’s. Figures, dates, designations, names, offices and addresses count for none; titles as printed, and registered quotations between quotation marks, are ours to repeat. */
export function verifyWording(beside: NoteBeside): NoteVerdict {
  const { note, passage, paragraphByPlace } = beside;
  const paragraphs = [...paragraphByPlace].flatMap(([place, text]) => (place === 'headline' ? [] : text));
  const fields = [
    note,
    ...passage.faults,
    ...passage.quotations.map(({ speaker }) => speaker),
    ...passage.reckoned.map(({ ground = '' }) => ground),
    ...passage.resolved.map(({ means }) => means),
  ];
  return {
    troubles: fields.flatMap((field) => copiesIn(field, beside, paragraphs)),
    unverified: [],
  };
}

function copiesIn(
  field: string,
  { article, names, language }: Pick<NoteBeside, 'article' | 'names' | 'language'>,
  paragraphs: readonly string[],
): readonly NoteTrouble[] {
  const tokens = splitTokens(field, [
    ...exemptSpans(field, article),
    ...spansNotOurs(field, names, language),
  ]);
  const runs = paragraphs.flatMap((paragraph) => {
    const others = splitTokens(paragraph, spansNotOurs(paragraph, names, article.language));
    return findCommonRuns(tokens, others, WORDS_IN_A_ROW);
  });
  return runs.map(({ start, end, count }) => ({
    must: 'words-are-our-own',
    field,
    start,
    length: end - start,
    message: `These ${count} words stand in the article one after another.`,
    expected: `Fewer than ${WORDS_IN_A_ROW} words in a row that are the article’s own.`,
    help: 'Tell it in other words and in another order; what somebody said may be registered as a quotation.',
  }));
}
