import { findFigures, type Figure } from '../../text/find-figures.ts';
import { findSums, isDerived } from '../derive.ts';
import type { Held, StatementEvidence } from '../evidence.ts';
import { citedBy, listed, passagesWhere, reportPart } from '../report-part.ts';
import type { Rule } from '../rule.ts';

/** What follows a count of the sources themselves: *two articles*, *three of them*, *none of the five*. */
const SOURCES_AFTER =
  /^\s(?:(?:\p{L}+\s)?(?:articles?|texts?|reports?|copies|accounts?|voices?|paragraphs?)\b|(?:speak|say|tell|differ|give|agree|name|date|may|can|need|says|tells|gives|settles)\b|of (?:the|them|these|one)\b)|^[,;.:]/u;
/** What comes by twos in a manner of speaking, and by threes in what we say of the data. */
const PAIRS_AFTER =
  /^\s(?:\p{L}+\s)?(?:different\s)?(?:ways|sides|things|readings|stages|steps|scopes|statements|occasions|dates|counts|names)\b/u;

/** Every figure of a sentence stands in the notes that it cites, by its value. */
export const figureIsInSource: Rule = {
  id: 'figure-is-in-source',
  severity: 'error',
  testsParts: true,
  why: 'A figure is what readers carry away; one that no paragraph carries is ours, and may be wrong.',
  good: 'eight helicopters [@africa-report-2022, para. 3], and the note has eight',
  bad: 'nine helicopters [@africa-report-2022, para. 3], and the note has eight',
  check: ({ book, evidence }) =>
    evidence.flatMap((one) =>
      one.parts.figures
        .filter((figure) => !isHeld(figure, one, book.articles.length))
        .map((figure) =>
          reportPart(one, {
            written: figure.written,
            start: figure.start,
            message: `“${figure.written}” stands in no note of ${citedBy(one)}.`,
            expected: `A figure that they hold: ${listed(one.held.figures.map(({ written }) => written))}.`,
            help:
              passagesWhere(book, (note) =>
                findFigures(note, book.meta.language).some(({ value }) => value === figure.value),
              ) ||
              'Correct the figure, cite what carries it, or show the sum that it comes from, as (4 + 2 = 6).',
          }),
        ),
    ),
};

function isHeld(figure: Figure, { prose, statement, held }: StatementEvidence, articles: number): boolean {
  const { text } = statement;
  return (
    held.figures.some(({ value }) => Math.abs(value - figure.value) < 1e-9) ||
    findSums(text).some(({ operands, result }) => [...operands, result].includes(figure.value)) ||
    isDerived(figure, text, held) ||
    countsSources(figure, text, held.articles.length, articles, prose.kind === 'data') ||
    countsParagraphs(figure, text, held)
  );
}

/** As many as the sentence cites, or as the book has. */
function countsSources(
  { value, written, start }: Figure,
  text: string,
  cited: number,
  all: number,
  isData: boolean,
): boolean {
  const after = text.slice(start + written.length);
  return (
    (SOURCES_AFTER.test(after) && (value === cited || value === all)) ||
    ((value === 2 || (value === 3 && isData)) && PAIRS_AFTER.test(after))
  );
}

/** As many as one of the cited articles has. */
function countsParagraphs({ value, written, start }: Figure, text: string, { articles }: Held): boolean {
  const isOfParagraphs = /^\s(?:\p{L}+\s)?paragraphs?\b/u.test(text.slice(start + written.length));
  return isOfParagraphs && articles.some(({ paragraphs }) => paragraphs === value);
}
