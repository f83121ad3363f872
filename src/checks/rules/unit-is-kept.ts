import type { Figure } from '../../text/find-figures.ts';
import { kindOfUnit } from '../../text/unit-of.ts';
import { derivationOf } from '../derive.ts';
import type { StatementEvidence } from '../evidence.ts';
import { excerptsAround } from '../excerpts-around.ts';
import { findSums } from '../find-sums.ts';
import { citedBy, listed, reportPart } from '../report-part.ts';
import type { Rule } from '../rule.ts';

/** A figure keeps the unit or currency that its source gives it. */
export const unitIsKept: Rule = {
  id: 'unit-is-kept',
  severity: 'error',
  testsParts: true,
  why: 'Eighteen months are not eighteen weeks, and dollars are not euros.',
  good: '18 months, and the note has 18 months',
  bad: '18 weeks, and the note has 18 months',
  check: ({ evidence }) =>
    evidence.flatMap((one) =>
      one.parts.figures.flatMap((figure) => {
        const others = othersOf(figure, one);
        if (others.length === 0) return [];
        return [
          reportPart(one, {
            written: figure.written,
            start: figure.start,
            message: `“${figure.written}” has another unit in the notes of ${citedBy(one)}.`,
            expected: `The unit that they give: ${listed(excerptsAround(others, one.held.text))}.`,
            help: 'Correct the unit; where it is converted, show the sum.',
          }),
        ];
      }),
    ),
};

/** The same value in the notes, where it nowhere has the unit that the prose gives it; nothing where the prose has worked it out. */
function othersOf(figure: Figure, one: StatementEvidence): readonly Figure[] {
  const same = one.held.figures.filter(({ value }) => value === figure.value);
  if (!figure.unit || same.some(({ unit }) => unit === figure.unit)) return [];
  const isSummed = findSums(one.statement.text).some(({ result }) => result === figure.value);
  const derivation = isSummed ? 'sum' : derivationOf(figure, one);
  const ofKind = same.filter(({ unit }) => unit && kindOfUnit(unit) === kindOfUnit(figure.unit));
  // Where the notes have the value in a unit of the kind, a span that happens to fit is a slip.
  if (ofKind.length > 0) return derivation === undefined || derivation === 'span' ? ofKind : [];
  // A bare number may have its unit elsewhere; one that counts things has none.
  const countThings = same.every(
    ({ nouns }) => nouns.length > 0 && !figure.nouns.some((noun) => nouns.includes(noun)),
  );
  return derivation === undefined && countThings ? same : [];
}
