import type { Figure } from '../../text/find-figures.ts';
import { isSameBound } from '../../text/is-same-bound.ts';
import { derivationOf } from '../derive.ts';
import type { StatementEvidence } from '../evidence.ts';
import { excerptsAround } from '../excerpts-around.ts';
import { findBareOnes } from '../find-bare-ones.ts';
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
      [...one.parts.figures, ...findBareOnes(one)].flatMap((figure) => {
        const same = sameThing(figure, one);
        if (same.length === 0 || same.some((other) => isSameBound(other, figure))) return [];
        return [
          reportPart(one, {
            written: figure.written,
            start: figure.start,
            message: `“${figure.written}” stands here as ${inWords(figure)}, and in the notes of ${citedBy(one)} as ${listed(same.map(inWords))}.`,
            expected: `The bound that they give: ${listed(excerptsAround(same, one.held.text))}.`,
            help: 'Give the figure as its source gives it.',
          }),
        ];
      }),
    ),
};

/** The same value of the same thing, where the notes have it of that; otherwise the same value where it may be of the same thing, or where the prose has put a bound to it. */
function sameThing(figure: Figure, one: StatementEvidence): readonly Figure[] {
  const { value, nouns, unit, bound } = figure;
  const { held } = one;
  const same = held.figures.filter((other) => other.value === value);
  const ofThing = same.filter((other) =>
    unit === undefined ? other.nouns.some((noun) => nouns.includes(noun)) : other.unit === unit,
  );
  if (ofThing.length > 0) return ofThing;
  // What was three minutes and 40 seconds took under four, whatever else is four.
  if (derivationOf(figure, one) === 'rounding') return [];
  return bound === 'exact' && same.some((other) => (other.unit === undefined) !== (unit === undefined))
    ? []
    : same;
}

function inWords({ bound }: Figure): string {
  return bound === 'exact' ? 'an exact figure' : `“${bound}”`;
}
