import type { Book } from '../../book/book.ts';
import type { Figure } from '../../text/find-figures.ts';
import type { Ordinal } from '../../text/find-ordinals.ts';
import { recognise } from '../../text/recognise.ts';
import { countsListed, countsSources, numbersSources } from '../counts-sources.ts';
import { derivationOf } from '../derive.ts';
import type { StatementEvidence } from '../evidence.ts';
import { excerptsAround } from '../excerpts-around.ts';
import { findLoneOnes } from '../find-lone-ones.ts';
import { findSums } from '../find-sums.ts';
import { citedBy, listed, passagesWhere, reportPart } from '../report-part.ts';
import type { CheckedBook, Rule } from '../rule.ts';

/** Every figure of a sentence stands in the notes that it cites, by its value; so does the number of a thing in a row. */
export const figureIsInSource: Rule = {
  id: 'figure-is-in-source',
  severity: 'error',
  testsParts: true,
  why: 'A figure is what readers carry away; one that no paragraph carries is ours, and may be wrong.',
  good: 'eight helicopters [@africa-report-2022, para. 3], and the note has eight',
  bad: 'nine helicopters [@africa-report-2022, para. 3], and the note has eight',
  check: (checked) =>
    checked.evidence.flatMap((one) => [
      ...one.parts.figures
        .filter((figure) => !isHeld(figure, one, checked.book))
        .map((figure) => report(figure, one, checked)),
      ...findLoneOnes(one).map((figure) => report(figure, one, checked)),
      ...one.parts.ordinals
        .filter((ordinal) => !isOrdinalHeld(ordinal, one))
        .map((ordinal) => reportOrdinal(ordinal, one, checked)),
    ]),
};

function isHeld(figure: Figure, one: StatementEvidence, book: Book): boolean {
  return (
    one.held.figures.some(({ value }) => Math.abs(value - figure.value) < 1e-9) ||
    findSums(one.statement.text).some(({ operands, result }) =>
      [...operands, result].includes(figure.value),
    ) ||
    derivationOf(figure, one) !== undefined ||
    countsSources(figure, one, book)
  );
}

/** Held by the notes, or one of those that the sentence itself counts or lists: *the first …, the second …*. */
function isOrdinalHeld(ordinal: Ordinal, one: StatementEvidence): boolean {
  const { held, parts, statement } = one;
  const { value } = ordinal;
  return (
    numbersSources(ordinal, one) ||
    held.ordinals.some((other) => other.value === value) ||
    (value === 2 && /\bfirst\b/i.test(statement.text)) ||
    parts.ordinals.some((other) => other.value === value - 1) ||
    parts.figures.some((figure) => figure.value >= value && countsListed(figure, statement.text))
  );
}

function report(
  { written, start, value }: Pick<Figure, 'written' | 'start' | 'value'>,
  one: StatementEvidence,
  { book }: CheckedBook,
) {
  return reportPart(one, {
    written,
    start,
    message: `“${written}” stands in no note of ${citedBy(one)}.`,
    expected: `A figure that they hold: ${listed(excerptsAround(one.held.figures, one.held.text))}.`,
    help:
      passagesWhere(book, (note) =>
        recognise(note, book.meta.language).figures.some((figure) => figure.value === value),
      ) || 'Correct the figure, cite what carries it, or show the sum that it comes from, as (4 + 2 = 6).',
  });
}

function reportOrdinal({ written, start, value }: Ordinal, one: StatementEvidence, { book }: CheckedBook) {
  return reportPart(one, {
    written,
    start,
    message: `No note of ${citedBy(one)} counts so far as “${written}”.`,
    expected: `A place in a row that they give: ${listed(excerptsAround(one.held.ordinals, one.held.text))}.`,
    help:
      passagesWhere(book, (note) =>
        recognise(note, book.meta.language).ordinals.some((ordinal) => ordinal.value === value),
      ) || 'Say *another*, or cite what counts them.',
  });
}
