import { findFigures, type Figure } from './find-figures.ts';

/** What a figure with its bound may be: from `low` to `high`, the ends out where they are `open`. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
  readonly isLowOpen: boolean;
  readonly isHighOpen: boolean;
  readonly unit?: string | undefined;
  /** Words behind it that may name what is counted, in lower case without plural; empty where none do. */
  readonly counted: readonly string[];
  readonly written: string;
  /** Offset in the text, from 0; of no use behind a leading *one*. */
  readonly start: number;
}

/** How far *about* may be off. */
const ABOUT = 0.1;
const NO_NOUN =
  /^(?:a|an|and|as|at|before|behind|beside|besides|beyond|by|for|from|in|into|of|on|or|out|over|the|then|to|under|until|up|with|within)$/;
/** A number that stands alone for what is asked: the bare word is no figure in running prose. */
const LEADING_ONE = /^((?:(?:more|fewer|less) than|at least|at most|about|exactly|only|just)\s)?one\b/iu;

/** Finds the ranges that the figures of a short answer span, `one` at its beginning included: *more than 5,000*, *between 2,500 and 3,000*. */
export function findRanges(text: string, language: string): readonly NumberRange[] {
  const isEnglish = language.split('-')[0] === 'en';
  const read = isEnglish ? text.replace(LEADING_ONE, (_, bound = '') => `${bound}1`) : text;
  const figures = findFigures(read, language);
  return figures.flatMap((figure, at) => {
    if (at > 0 && isEndOf(figures[at - 1]!, figure, read)) return [];
    const next = figures[at + 1];
    const end = next && isEndOf(figure, next, read) ? next : undefined;
    return [end ? spanOf(figure, end, read) : { ...boundsOf(figure), ...commonOf(figure, read) }];
  });
}

function isEndOf({ start, written, bound }: Figure, end: Figure, text: string): boolean {
  const between = text.slice(start + written.length, end.start).trim();
  return /^(?:to|[–—-])$/.test(between) || (bound === 'between' && between === 'and');
}

function spanOf(from: Figure, to: Figure, text: string): NumberRange {
  const written = text.slice(from.start, to.start + to.written.length);
  const ends = { low: from.value, high: to.value, isLowOpen: false, isHighOpen: false };
  return { ...ends, ...commonOf(to, text), unit: to.unit ?? from.unit, written, start: from.start };
}

function commonOf({ unit, written, start }: Figure, text: string) {
  const behind = /^(?:[\s-]+\p{Ll}+){0,3}/u.exec(text.slice(start + written.length))![0];
  const counted = behind
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !NO_NOUN.test(word))
    .map((word) => word.replace(/s$/, ''));
  return { unit, counted, written, start };
}

function boundsOf({ value, bound }: Figure) {
  const closed = { low: value, high: value, isLowOpen: false, isHighOpen: false };
  if (bound === 'more' || bound === 'over') return { ...closed, high: Infinity, isLowOpen: true };
  if (bound === 'at least') return { ...closed, high: Infinity };
  if (bound === 'less') return { ...closed, low: -Infinity, isHighOpen: true };
  if (bound === 'at most') return { ...closed, low: -Infinity };
  if (bound === 'about') return { ...closed, low: value * (1 - ABOUT), high: value * (1 + ABOUT) };
  return closed;
}

/** Returns whether one number can lie in both ranges. */
export function overlap(a: NumberRange, b: NumberRange): boolean {
  return reaches(a, b) && reaches(b, a);
}

function reaches(a: NumberRange, b: NumberRange): boolean {
  return a.low < b.high || (a.low === b.high && !a.isLowOpen && !b.isHighOpen);
}
