import { boundOf } from '../text/bound-of.ts';
import type { Bound, Figure } from '../text/find-figures.ts';
import { SMALL, valueOfWords } from '../text/number-words.ts';
import { kindOfUnit } from '../text/unit-of.ts';
import type { StatementEvidence } from './evidence.ts';
import { findSums } from './find-sums.ts';
import { isSpan } from './is-span.ts';

/** Lengths of units of time in days and in months; a month has no fixed days. */
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120 };

/** How a figure follows from what the notes hold: the same length of time in another unit, the next whole one that a length is under, a share of two of their figures, what is left of one when another is taken away where the sentence tells so, or the span between two of their dates. */
export type Derivation = 'conversion' | 'rounding' | 'share' | 'rest' | 'span';

/** Returns how a figure follows from what the notes hold; undefined where it does not. A sentence that shows a sum shows all that it has worked out. */
export function derivationOf(figure: Figure, one: StatementEvidence): Derivation | undefined {
  const { held, statement } = one;
  if (isSameLength(figure, held.figures)) return 'conversion';
  if (isRoundedUp(figure, held.figures)) return 'rounding';
  if (isShare(figure, statement.text, held.figures)) return 'share';
  if (isRest(figure, one)) return 'rest';
  return findSums(statement.text).length === 0 && isSpan(figure, one) ? 'span' : undefined;
}

function isSameLength({ value, unit = '' }: Figure, held: readonly Figure[]): boolean {
  return [DAYS, MONTHS].some((lengths) => {
    const length = lengths[unit];
    return (
      length !== undefined &&
      held.some((other) => (lengths[other.unit ?? ''] ?? NaN) * other.value === length * value)
    );
  });
}

/** `under four minutes` for three minutes and 40 seconds: an exact length with a finer unit behind it. */
function isRoundedUp({ value, unit, bound }: Figure, held: readonly Figure[]): boolean {
  return (
    bound === 'less' &&
    kindOfUnit(unit) === 'time' &&
    held.some(
      (one, at) =>
        one.unit === unit && one.value === value - 1 && one.bound === 'exact' && isFiner(one, held[at + 1]),
    )
  );
}

/** Whether what follows belongs to the same length, as *40 seconds* behind *three minutes and*. */
function isFiner({ start, written, unit }: Figure, next: Figure | undefined): boolean {
  const isNear = next !== undefined && next.start - start - written.length < MOST_BETWEEN;
  return isNear && kindOfUnit(next.unit) === 'time' && next.unit !== unit;
}

/** Signs of a unit and of an *and*. */
const MOST_BETWEEN = 16;

const NUMBER = String.raw`(\d+|a hundred|${SMALL})`;
const N_IN_M = new RegExp(String.raw`\b${NUMBER}\s(?:in|out of)\s(?:every\s)?${NUMBER}\b`, 'giu');

/** `nine in ten` for 171 of 190; `one in twenty` for five per cent. */
function isShare({ start }: Figure, text: string, held: readonly Figure[]): boolean {
  const told = [...text.matchAll(N_IN_M)].find(
    ({ 0: written, index }) => index <= start && start < index + written.length,
  );
  if (!told) return false;
  const [part, whole] = [valueOfNumber(told[1]!), valueOfNumber(told[2]!)];
  // Two figures that are told one after the other may be a part and its whole.
  const shares = held.flatMap((one, at) => {
    const [less, more] = [one.value, held[at + 1]?.value ?? NaN].toSorted((a, b) => a - b);
    return [...(one.unit === '%' ? [one.value / 100] : []), less! / more!];
  });
  const bound = boundOf(text.slice(0, told.index).trimEnd(), '');
  return part < whole && shares.some((share) => isAbout(share * whole - part, bound));
}

/** How far a share may be off: *more than nine in ten* are not yet ten in ten. */
const MOST_OFF: Readonly<Partial<Record<Bound, readonly [number, number]>>> = {
  more: [0, 1],
  less: [-1, 0],
  about: [-0.5, 0.5],
};

function isAbout(off: number, bound: Bound): boolean {
  const [least, most] = MOST_OFF[bound] ?? [-0.06, 0.06];
  return least <= off && off <= most;
}

function valueOfNumber(written: string): number {
  return /\d/.test(written) ? Number(written) : valueOfWords(written);
}

/** `all but three` of 17; `the other 19` of 190, 171 being told before: what is left of it stands in the sentence too. */
function isRest({ written, start, value }: Figure, one: StatementEvidence): boolean {
  const { statement, parts, held } = one;
  const [before, after] = [statement.text.slice(0, start), statement.text.slice(start + written.length)];
  const told = new Set(parts.figures.filter((other) => other.start !== start).map((other) => other.value));
  const differ = (isTold: (whole: number, taken: number) => boolean) =>
    held.figures.some((whole) =>
      held.figures.some((taken) => whole.value - taken.value === value && isTold(whole.value, taken.value)),
    );
  if (/\ball but\s$/i.test(before)) return differ((whole) => told.has(whole));
  const isLeft =
    /\b(?:the other|the remaining|the rest|another|a further)\s$/i.test(before) ||
    /^\s(?:others|more|remained|were left)\b/.test(after);
  // At its beginning a sentence goes on from the one before.
  const goesOn = /^The (?:other|remaining)\s$/.test(before);
  return isLeft && differ((whole, taken) => goesOn || (told.has(whole) && told.has(taken)));
}
