import { boundOf, type Bound } from './bound-of.ts';
import { SCALES, SMALL, VALUES, valueOfWords, WHOLE } from './number-words.ts';
import { nounsAfter } from './nouns-after.ts';
import { kindOfUnit, unitOf } from './unit-of.ts';

export type { Bound } from './bound-of.ts';

/** A figure in running text. */
export interface Figure {
  readonly value: number;
  /** Words that may name what is counted or measured, without their plural; empty where none follow. */
  readonly nouns: readonly string[];
  readonly bound: Bound;
  /** A unit of measure or a currency, in one spelling; absent where what is counted is a thing. */
  readonly unit?: string | undefined;
  /** As it stands in the text. */
  readonly written: string;
  /** Offset in the text, from 0. */
  readonly start: number;
}

const SHARES: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const SHARE = Object.keys(SHARES).join('|');
/** Without one of these there is no figure in words; most sentences have none. */
const ANY_NUMBER_WORD = new RegExp(
  String.raw`\b(?:${[...Object.keys(VALUES), ...Object.keys(SCALES), SHARE].join('|')})`,
  'i',
);
/** What can follow a share; before a thing, *a third* is the one after the second. */
const AFTER_SHARE = String.raw`(?=s\b|\s(?:of|as|more|less|smaller|larger|higher|lower|and|or|to|on|in|for|from|by|with|at|than|below|above|that|which|was|were|is|are|had|have|has|when|while|since|the|their|its)\b|[^\s\p{L}-]|\s[^\p{L}]|$)`;
const IN_WORDS = new RegExp(
  String.raw`\b(?:(?<parts>an?|${SMALL})[ -](?<share>${SHARE})${AFTER_SHARE}s?|(?<words>${WHOLE})(?<more> and a (?:half|quarter))?|(?<half>half)(?<!\b(?:first|second|other|each|either|latter|the|in|by|third|fourth|final|last|bottom|top) half)(?!-|\s(?:past|time)\b))\b(?!-(?:first|second|third|\p{L}+th)\b)`,
  'giu',
);
/** Digits that no letter and no hyphen ties to a designation, as in Mi-35P; groups of three may be set apart. */
const IN_DIGITS =
  /(?<![\p{L}\p{N}.,]|\p{L}-)(?:\d{1,3}(?:([,.\u00A0\u202F])\d{3})(?:\1\d{3})*|\d+(?:[.,]\d+)?)(?!\p{N}|[-.]?\p{Lu}|\p{L}(?!\b))(?: (hundred|thousand|million|billion)\b|(?<=[$€£][\d.,]+)(m|bn)\b|(?!\p{L}))/gu;
/** *A year* counts one where it is bounded, as in *more than a year*. */
const BOUNDED_ONE =
  /\b(?:an?|one)(?<=\b(?:(?:more|less|fewer|longer|shorter|later|earlier) than|at (?:least|most)|under|over|about|nearly|almost) (?:an?|one))(?= (?:century|decade|year|month|week|day|hour|minute|kilomet(?:re|er)|met(?:re|er)|mile|hectare|acre|tonne|ton)\b)/giu;
/** *A year and a half* counts one and a half of them. */
const AND_A_HALF =
  /\b(?:an?|one)(?<measure> (?:century|decade|year|month|week|day|hour|minute|kilomet(?:re|er)|met(?:re|er)|mile|hectare|acre|tonne|ton)) and a half\b/giu;
/** *One* counts by itself before a measure alone. */
const ONE_MEASURED =
  /^\s?(?:per cent|percent|%|kilomet|met(?:re|er)\b|hectare|acre|mile|tonne|dollar|euro|pound)/i;

/** Finds the figures of a text, in digits and, in English, in words: `1,000`, `three hundred`, `a third`. The bare word *one* counts nothing by itself and is left alone. */
export function findFigures(text: string, language: string): readonly Figure[] {
  const digits = (/\d/.test(text) ? [...text.matchAll(IN_DIGITS)] : []).map((match) =>
    toFigure(text, match, valueOfDigits(match)),
  );
  if (language.split('-')[0] !== 'en') return digits;
  const halves = [...text.matchAll(AND_A_HALF)].map((match) => ({
    ...toFigure(text, match, 1.5),
    unit: unitOf('', match.groups!['measure']!),
  }));
  const left = text.replace(AND_A_HALF, (written) => '\u0000'.repeat(written.length));
  const words = (ANY_NUMBER_WORD.test(left) ? [...left.matchAll(IN_WORDS)] : [])
    .filter(
      ({ 0: written, index }) => written.toLowerCase() !== 'one' || isMeasured(text, index + written.length),
    )
    .map((match) => toFigure(text, match, valueOf(match)));
  const ones = [...left.matchAll(BOUNDED_ONE)].map((match) => toFigure(text, match, 1));
  return shareUnits(
    [...digits, ...halves, ...words, ...ones].toSorted((a, b) => a.start - b.start),
    text,
  );
}

function isMeasured(text: string, end: number): boolean {
  return ONE_MEASURED.test(text.slice(end, end + 12));
}

function toFigure(text: string, match: RegExpMatchArray, value: number): Figure {
  const [written, start] = [match[0], match.index ?? 0];
  const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(start + written.length)];
  const unit = unitOf(before, after);
  const bound = boundOf(before.replace(/(?:US|C|A)?[$€£(\s]+$/u, ''), after);
  return { value, nouns: nounsAfter(after), bound: plainOver(bound, unit), unit, written, start };
}

/** *Over three days* may be during them, and *over 27 km* along them; *over 300 tonnes* is more than them. */
function plainOver(bound: Bound, unit: string | undefined): Bound {
  const kind = kindOfUnit(unit);
  return bound === 'over' && kind && kind !== 'time' && kind !== 'length' ? 'more' : bound;
}

/** Both ends of *5 to 7 metres* are metres, and so are both figures of *5 of the 7 metres*. */
function shareUnits(figures: readonly Figure[], text: string): readonly Figure[] {
  return figures.map((figure, at) => {
    const next = figures[at + 1];
    if (!next?.unit || figure.unit) return figure;
    const between = text.slice(figure.start + figure.written.length, next.start);
    return /^\s?(?:to|or|and|–|-|(?:out )?of (?:the|its|their))\s?[$€£]?$/u.test(between)
      ? { ...figure, unit: next.unit }
      : figure;
  });
}

function valueOfDigits([written = '', separator, scale, short]: RegExpMatchArray): number {
  const digits = written.replace(/[^\d.,\u00A0\u202F].*|\s(?:h|t|m|b)\p{L}*$/u, '');
  const plain = separator ? digits.replaceAll(separator, '') : digits.replace(',', '.');
  const times = short === 'm' ? 1_000_000 : short === 'bn' ? 1_000_000_000 : (SCALES[scale ?? ''] ?? 1);
  return Number(plain) * times;
}

function valueOf({ groups = {} }: RegExpMatchArray): number {
  const { parts, share, half, words = '', more = '' } = groups;
  if (half) return 1 / 2;
  if (parts && share)
    return valueOfWords(/^an?$/i.test(parts) ? 'one' : parts) / SHARES[share.toLowerCase()]!;
  return valueOfWords(words) + (more.endsWith('half') ? 1 / 2 : more ? 1 / 4 : 0);
}
