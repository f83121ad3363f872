import { citedBy, didYouMean, listed, reportPart } from '../report-part.ts';
import type { Rule } from '../rule.ts';

/** Every designation of a type in a sentence stands in the notes that it cites, whatever its hyphens and spaces. */
export const designatorIsInSource: Rule = {
  id: 'designator-is-in-source',
  severity: 'error',
  testsParts: true,
  why: 'One letter makes another machine of it.',
  good: 'Mi-35P, and the note has Mi-35P',
  bad: 'Mi-35M, and the note has Mi-35P',
  check: ({ evidence }) =>
    evidence.flatMap((one) => {
      const held = new Set(one.held.designators.map(({ normal }) => normal));
      const known = one.held.designators.map(({ written }) => written);
      return one.parts.designators
        .filter(({ normal }) => !held.has(normal))
        .map(({ written, start }) =>
          reportPart(one, {
            written,
            start,
            message: `“${written}” stands in no note of ${citedBy(one)}.`,
            expected: `A designation that they hold: ${listed(known)}.`,
            help: didYouMean(written, known),
          }),
        );
    }),
};
