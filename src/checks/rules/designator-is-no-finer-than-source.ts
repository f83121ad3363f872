import { findDesignators } from '../../text/find-designators.ts';
import { weighDesignator } from '../../text/weigh-designator.ts';
import { citedBy, listed, passagesWhere, reportPart } from '../report-part.ts';
import type { Rule } from '../rule.ts';

/** A designation says no more than those that the cited notes have. */
export const designatorIsNoFinerThanSource: Rule = {
  id: 'designator-is-no-finer-than-source',
  severity: 'error',
  testsParts: true,
  why: 'A model where the source has only its family, or only a kind of machine, was added by somebody.',
  good: 'an Mi-35, and the note has Mi-35P',
  bad: 'an Mi-35P, and the note has Mi-35, or “attack helicopters”',
  check: ({ book, evidence }) =>
    evidence.flatMap((one) => {
      const { designators } = one.held;
      return one.parts.designators
        .filter((prose) => weighDesignator(prose, designators) === 'finer')
        .map(({ written, normal, start }) =>
          reportPart(one, {
            written,
            start,
            message: `“${written}” is more than the notes of ${citedBy(one)} give.`,
            expected: `A type as they give it: ${listed(designators.map((designator) => designator.written))}.`,
            help:
              passagesWhere(book, (note) =>
                findDesignators(note).some((designator) => designator.normal === normal),
              ) || 'Leave out what they do not give, or cite the passage that gives it.',
          }),
        );
    }),
};
