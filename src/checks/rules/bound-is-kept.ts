import type { Bound, Figure } from '../../text/find-figures.ts';
import type { StatementEvidence } from '../evidence.ts';
import { citedBy, listed, reportPart } from '../report-part.ts';
import type { Rule } from '../rule.ts';

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
        const same = sameThing(figure, one);
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

/** A value as large as this is seldom that of two things. */
const TELLING = 20;

/** The same value of the same thing: another count that happens to be equal has bounds of its own. */
function sameThing({ value, noun, unit }: Figure, { held }: StatementEvidence): readonly Figure[] {
  return held.figures.filter(
    (other) =>
      other.value === value &&
      (value >= TELLING || (unit !== undefined ? other.unit === unit : noun !== '' && other.noun === noun)),
  );
}

/** *Over* is more than, or along and during, and goes with either; the ends of a range stand between words or by themselves. */
const LIKE: readonly ReadonlySet<Bound>[] = [
  new Set(['over', 'more']),
  new Set(['over', 'exact']),
  new Set(['between', 'exact']),
];

function isSameBound({ bound }: Figure, { bound: other }: Figure): boolean {
  return bound === other || LIKE.some((alike) => alike.has(bound) && alike.has(other));
}

function inWords({ bound }: Figure): string {
  return bound === 'exact' ? 'an exact figure' : `“${bound}”`;
}
