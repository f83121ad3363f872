import { citedBy, listed, reportPart } from '../report-part.ts';
import { isDerived } from '../derive.ts';
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
        const same = one.held.figures.filter(({ value }) => value === figure.value);
        const isOther =
          same.length > 0 && same.every(({ unit }) => unit !== undefined && unit !== figure.unit);
        if (!figure.unit || !isOther || isDerived(figure, one.statement.text, one.held)) return [];
        return [
          reportPart(one, {
            written: figure.written,
            start: figure.start,
            message: `“${figure.written}” has another unit in the notes of ${citedBy(one)}.`,
            expected: `The unit of the source: ${listed(same.map(({ unit }) => unit ?? ''))}.`,
            help: 'Correct the unit; where it is converted, show the sum.',
          }),
        ];
      }),
    ),
};
