import type { Figure } from '../../text/find-figures.ts';
import { citedBy, listed, reportPart } from '../report-part.ts';
import type { Rule } from '../rule.ts';
import { isSameBound } from '../../text/is-same-bound.ts';
import { boundsOfTheSame } from '../same-bound.ts';

/** A figure keeps the bound that its source gives it: *more than*, *at least*, *about*. */
export const boundIsKept: Rule = {
  id: 'bound-is-kept',
  severity: 'error',
  language: 'en',
  testsParts: true,
  why: 'More than 5,000 is not 5,000, and about 300 is not 300: the source chose its bound.',
  good: 'more than 5,000 soldiers, and the note has “more than 5,000 soldiers”',
  bad: '5,000 soldiers, and the note has “more than 5,000 soldiers”',
  check: ({ evidence }) =>
    evidence.flatMap((one) =>
      one.parts.figures.flatMap((figure) => {
        const same = boundsOfTheSame(figure, one.held.figures);
        if (same.length === 0 || same.some((other) => isSameBound(other, figure))) return [];
        return [
          reportPart(one, {
            written: figure.written,
            start: figure.start,
            message: `“${figure.written}” stands here as ${inWords(figure)}, and in the notes of ${citedBy(one)} as ${listed(same.map(inWords))}.`,
            expected: 'The bound of the source.',
            help: 'Give the figure as its source gives it.',
          }),
        ];
      }),
    ),
};

function inWords({ bound }: Figure): string {
  return bound === 'exact' ? 'an exact figure' : `“${bound}”`;
}
