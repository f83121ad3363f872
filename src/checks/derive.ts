import type { Article } from '../articles/article.ts';
import type { DatePoint } from '../text/find-dates.ts';
import type { Figure } from '../text/find-figures.ts';
import type { EdtfDate } from '../text/edtf-date.ts';
import { SMALL } from '../text/number-words.ts';
import type { StatementEvidence } from './evidence.ts';

/** A sum as prose shows it, as `(4 + 2 = 6)`. */
export interface ShownSum {
  readonly operands: readonly number[];
  readonly result: number;
  /** What the operands come to. */
  readonly computed: number;
  readonly written: string;
}

const SUM = /\(([\d.,\s\u00A0\u202F]+(?:[+−×][\d.,\s\u00A0\u202F]+)+)=\s*([\d.,]+)\s*\)/gu;

/** Finds the sums that a text shows, and computes them from left to right. */
export function findSums(text: string): readonly ShownSum[] {
  return [...text.matchAll(SUM)].map(([written, left = '', right = '']) => {
    const terms = left.split(/([+−×])/).map((term) => term.trim());
    const operands = terms.filter((_, at) => at % 2 === 0).map(toNumber);
    const computed = operands.reduce((total, operand, at) => {
      const sign = at === 0 ? '+' : terms[2 * at - 1];
      if (at === 0) return operand;
      return sign === '+' ? total + operand : sign === '−' ? total - operand : total * operand;
    }, 0);
    return { operands, result: toNumber(right), computed, written };
  });
}

function toNumber(written: string): number {
  return Number(written.replace(/[,\s\u00A0\u202F]/g, ''));
}

/** Lengths of units of time in days and in months; a month has no fixed days. */
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120 };

/** How a figure follows from what the notes hold: the same length of time in another unit, the next whole one that a length is under, a share of two of their figures, what is left of one when another is taken away where the words say so, or the span between two of their dates. */
export type Derivation = 'conversion' | 'rounding' | 'share' | 'rest' | 'span';

/** Returns how a figure follows from what the notes hold; undefined where it does not. A sentence that shows a sum shows all that it has worked out. */
export function derivationOf(figure: Figure, one: StatementEvidence): Derivation | undefined {
  const { held, statement } = one;
  if (isSameLength(figure, held.figures)) return 'conversion';
  if (isRoundedUp(figure, held.figures)) return 'rounding';
  if (isShare(figure, statement.text, held.figures)) return 'share';
  if (isRest(figure, statement.text, held.figures)) return 'rest';
  return findSums(statement.text).length === 0 && isSpan(figure, one) ? 'span' : undefined;
}

/** All dates that the cited notes hold for a sentence; the date of an article too, where the sentence names who made it, or says that the date is worked out by us. What explains the data speaks of the articles, and has the dates of all that it cites. */
export function datesFor({ prose, statement, names, held }: StatementEvidence): readonly DatePoint[] {
  const named = new Set(names.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const isOurs = /\bour dating\b/.test(statement.text);
  const printed = held.articles.filter(
    ({ id, dateIs }) =>
      prose.kind === 'data' ||
      statement.kind === 'sources' ||
      (held.makers.get(id) ?? []).some((maker) => named.has(maker)) ||
      (isOurs && dateIs === 'worked out'),
  );
  return [...held.dates.flatMap(({ points }) => points), ...articleDates(printed)];
}

/** The dates of articles, as precisely as they are known. */
export function articleDates(articles: readonly Article[]): readonly DatePoint[] {
  return articles.flatMap(({ date }) => pointOf(date));
}

function pointOf(date: EdtfDate | undefined): readonly DatePoint[] {
  const [year, month, day] = date?.edtf.replace('~', '').split('/')[0]!.split('-').map(Number) ?? [];
  return year ? [{ years: [year, year], months: month ? [month] : undefined, day }] : [];
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

/** `under four minutes` for three minutes and 40 seconds. */
function isRoundedUp({ value, unit, bound }: Figure, held: readonly Figure[]): boolean {
  return (
    bound === 'less' && unit !== undefined && held.some((one) => one.unit === unit && one.value === value - 1)
  );
}

/** A span has an end in its sentence, where that has a date at all. */
function isSpan({ value, unit }: Figure, { held, parts }: StatementEvidence): boolean {
  const known = [...held.dates.flatMap(({ points }) => points), ...articleDates(held.articles)];
  const told = parts.dates.flatMap(({ points }) => points);
  const ends = told.length === 0 ? known : known.filter((end) => told.some((point) => isOf(point, end)));
  return ends.some((from) =>
    known.some((to) =>
      [spanIn(unit, from, to), spanIn(unit, to, from)].some((span) => span?.includes(value)),
    ),
  );
}

/** Whether a date of the notes is one that the sentence tells, as precisely as it does. */
function isOf({ years, months, day }: DatePoint, end: DatePoint): boolean {
  return (
    (!years || years[0] === end.years?.[0]) &&
    (!months || months[0] === end.months?.[0]) &&
    (day === undefined || day === end.day)
  );
}

/** How far apart two dates may be said to be in a unit: full ones, or those begun. */
function spanIn(unit: string | undefined, from: DatePoint, to: DatePoint): readonly number[] | undefined {
  if (!from.years || !to.years) return undefined;
  const years = to.years[0] - from.years[0];
  if (unit === 'year') return [years, years - 1];
  if (!from.months || !to.months) return undefined;
  const months = years * 12 + to.months[0]! - from.months[0]!;
  if (unit === 'month') return [months, months - 1];
  if (from.day === undefined || to.day === undefined) return undefined;
  const days = (dayOf(to) - dayOf(from)) / 86_400_000;
  if (unit === 'day') return [days, days - 1];
  return unit === 'week' ? [Math.floor(days / 7), Math.round(days / 7)] : undefined;
}

function dayOf({ years, months, day }: DatePoint): number {
  return Date.UTC(years![0], months![0]! - 1, day);
}

const NUMBER = String.raw`(?:\d+|a hundred|${SMALL})`;
const OF_MANY = new RegExp(String.raw`^\s(?:in|out of)\s(?:every\s)?${NUMBER}\b`, 'iu');
const MANY_OF = new RegExp(String.raw`\b${NUMBER}\s(?:in|out of)\s(?:every\s)?$`, 'iu');

/** `nine in ten` for 171 of 190; `one in twenty` for five per cent. */
function isShare({ written, start, value }: Figure, text: string, held: readonly Figure[]): boolean {
  const isPart = OF_MANY.test(text.slice(start + written.length));
  if (!isPart && !MANY_OF.test(text.slice(Math.max(0, start - 40), start))) return false;
  const shares = held.flatMap((one) => [
    ...(one.unit === '%' ? [one.value / 100] : []),
    ...held.filter((other) => other.value > one.value).map((other) => one.value / other.value),
  ]);
  return shares.some((share) => isNearWhole(isPart ? value / share : value * share));
}

function isNearWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 0.06 && value >= 1;
}

/** `all but three` of 17; `the other 19`. */
function isRest({ written, start, value }: Figure, text: string, held: readonly Figure[]): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(start + written.length)];
  const isLeft = /\b(?:all but|the other|the remaining|the rest|another|a further)\s$/i.test(before);
  if (!isLeft && !/^\s(?:others|more|remained|were left)\b/.test(after)) return false;
  return held.some((one) => held.some((other) => one.value - other.value === value));
}
