import { weighDesignator } from '../../text/weigh-designator.ts';
import { citedBy, didYouMean, listed, reportPart } from '../report-part.ts';
import type { Rule } from '../rule.ts';

/** Every designation of a type in a sentence is one of the notes that it cites, or of its family, whatever its hyphens and spaces; one that says more than theirs is another rule's. */
export const designatorIsInSource: Rule = {
  id: 'designator-is-in-source',
  severity: 'error',
  testsParts: true,
  why: 'One letter makes another machine of it.',
  good: 'Mi-35P, and the note has Mi-35P',
  bad: 'Mi-35M, and the note has Mi-35P',
  check: ({ evidence }) =>
    evidence.flatMap((one) => {
      const known = one.held.designators.map(({ written }) => written);
      return one.parts.designators
        .filter((prose) => weighDesignator(prose, one.held.designators) === 'absent')
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
