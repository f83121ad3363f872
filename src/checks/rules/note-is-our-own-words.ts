import type { Article, Passage } from '../../articles/article.ts';
import { passageKey } from '../../book/link-uses.ts';
import { exemptSpans } from '../../intake/exempt-spans.ts';
import { placeInPassage } from '../../intake/place-in-passage.ts';
import { spansNotOurs } from '../../intake/spans-not-ours.ts';
import { createNameTester, type NameTester } from '../../intake/test-names.ts';
import { WORDS_IN_A_ROW } from '../../intake/verify-wording.ts';
import { findCommonRuns } from '../../text/find-common-runs.ts';
import { likenessOf, sketchText } from '../../text/sketch-text.ts';
import { splitTokens } from '../../text/split-tokens.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** Of 35 honest notes of 30 words or more the nearest comes to 0.5; of paragraphs copied with one word in twenty exchanged, all come to more than this. */
const TOO_ALIKE = 0.58;

/** The words of a note are ours: not those of its paragraph, as far as its sketch tells, and none of a quotation without its marks. */
export const noteIsOurOwnWords: Rule = {
  id: 'note-is-our-own-words',
  severity: 'error',
  why: 'The articles are their publishers’; a note tells what a paragraph holds, in other words, and what somebody said is quoted as what it is.',
  good: 'Strand said that the timetable would cost nobody’s life.',
  bad: 'Strand said that nobody on this island would drown for a timetable, as the quotation has it word for word',
  check: ({ book }) => {
    const names = createNameTester(book.registers);
    return book.articles.flatMap((article) =>
      article.passages.flatMap((passage) => [
        ...tooAlike(article, passage),
        ...repeated(article, passage, names, book.meta.language),
      ]),
    );
  },
};

function tooAlike(article: Article, { place, note = '', sketch }: Passage): readonly RuleFinding[] {
  const own = sketch && sketchText(note);
  if (!own || likenessOf(own, sketch) < TOO_ALIKE) return [];
  const message = `The note on ${passageKey(article.id, place)} is about as near to its paragraph as a copy with a few words changed.`;
  return [report(article, place, { field: note, start: 0, end: note.length, message })];
}

function repeated(
  article: Article,
  { place, note = '' }: Passage,
  names: NameTester,
  language: string,
): readonly RuleFinding[] {
  const quotations = article.passages
    .flatMap((passage) => passage.quotations)
    .filter(({ words }) => sharesWords(note, words));
  if (quotations.length === 0) return [];
  const tokens = splitTokens(note, [...exemptSpans(note, article), ...spansNotOurs(note, names, language)]);
  return quotations.flatMap(({ words }) =>
    findCommonRuns(tokens, splitTokens(words, spansNotOurs(words, names, language)), WORDS_IN_A_ROW).map(
      ({ start, end, count }) => {
        const message = `${count} words of a registered quotation stand here without quotation marks.`;
        return report(article, place, { field: note, start, end, message });
      },
    ),
  );
}

/** Whether enough words of a quotation stand in a note, wherever, that a run of them could. */
function sharesWords(note: string, quotation: string): boolean {
  const own = new Set(wordsOf(note));
  return wordsOf(quotation).filter((word) => own.has(word)).length >= WORDS_IN_A_ROW;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

interface Trouble {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

function report(article: Article, place: string, { field, start, end, message }: Trouble): RuleFinding {
  const offset = article.offsetByPlace[place] ?? 0;
  return {
    place: placeInPassage(article, place, { field, start, length: end - start }),
    about: { address: passageKey(article.id, place), offset },
    message,
    expected: `Our own words: fewer than ${WORDS_IN_A_ROW} in a row of anybody else’s.`,
    help: 'Tell it in other words and in another order, or quote what was said between quotation marks.',
  };
}
