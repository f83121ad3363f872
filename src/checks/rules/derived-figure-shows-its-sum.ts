import { articleDates } from '../dates-for.ts';
import type { StatementEvidence } from '../evidence.ts';
import { findSums, type ShownSum } from '../find-sums.ts';
import { citedBy, reportPart } from '../report-part.ts';
import type { Rule } from '../rule.ts';

/** A sum that prose shows is right, and is made of figures that the cited notes hold. */
export const derivedFigureShowsItsSum: Rule = {
  id: 'derived-figure-shows-its-sum',
  severity: 'error',
  testsParts: true,
  why: 'Who works a figure out owes the reader the way to it; a sum that is wrong is worse than none.',
  good: 'six had come by then (4 + 2 = 6)',
  bad: 'six had come by then (4 + 3 = 6)',
  check: ({ evidence }) =>
    evidence.flatMap((one) =>
      findSums(one.statement.text).flatMap((sum) => [...wrongResult(one, sum), ...strangeOperands(one, sum)]),
    ),
};

function wrongResult(one: StatementEvidence, { computed, result, written }: ShownSum) {
  if (Math.abs(computed - result) < 1e-9) return [];
  return [
    reportPart(one, {
      written,
      message: `${written} comes to ${computed}, not to ${result}.`,
      expected: 'A sum that is right.',
      help: 'Reckon it again.',
    }),
  ];
}

function strangeOperands(one: StatementEvidence, { operands, written }: ShownSum) {
  const dates = [...one.held.dates.flatMap(({ points }) => points), ...articleDates(one.held.articles)];
  const years = dates.flatMap(({ years: span }) => span ?? []);
  const held = new Set([...one.held.figures.map(({ value }) => value), ...years]);
  return operands
    .filter((operand) => !held.has(operand))
    .map((operand) =>
      reportPart(one, {
        written,
        message: `${operand}, of which ${written} is made, stands in no note of ${citedBy(one)}.`,
        expected: 'A sum of figures that the cited notes hold.',
        help: 'Cite the passage that carries it, or correct the sum.',
      }),
    );
}
