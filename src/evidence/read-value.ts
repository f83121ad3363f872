import type { NameFinder } from '../registers/find-names.ts';
import { dateSpanOf, type DateSpan } from '../text/date-span.ts';
import { findRanges, type NumberRange } from '../text/find-ranges.ts';
import { findStems } from '../text/find-stems.ts';
import { recognise } from '../text/recognise.ts';

/** What can be held against another answer in an answer. */
export interface ReadValue {
  readonly ranges: readonly NumberRange[];
  readonly dates: readonly DateSpan[];
  /** Designations of types, in their normal form. */
  readonly designators: readonly string[];
  /** Ids of the registered names in it. */
  readonly names: readonly string[];
  /** Every word with a letter or a digit, in lower case. */
  readonly words: readonly string[];
  /** Stems of the words that carry meaning. */
  readonly stems: readonly string[];
}

/** What it takes to read accounts. */
export interface Reader {
  readonly findNames: NameFinder;
  /** BCP 47, of the book. */
  readonly language: string;
}

/** Reads an answer; undefined where there is none, or no letter and no digit in it. */
export function readValue(value: string | undefined, { findNames, language }: Reader): ReadValue | undefined {
  const words = wordsOf(value ?? '');
  if (value === undefined || words.length === 0) return undefined;
  const { designators, dates } = recognise(value, language);
  return {
    ranges: findRanges(without(value, [...designators, ...dates]), language),
    dates: dates.flatMap((date) => dateSpanOf(date, value) ?? []),
    designators: designators.map(({ normal }) => normal),
    names: findNames(value)
      .filter(({ written }) => /\p{Lu}/u.test(written))
      .flatMap(({ entries }) => entries.map(({ id }) => id)),
    words,
    stems: findStems(value).flatMap(({ stem }) => (/\d/.test(stem) ? [] : [stem])),
  };
}

/** Returns the words of a text with a letter or a digit in them, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-.’'][\p{L}\p{N}]+)*/gu) ?? [];
}

/** What is read as a date or a designation is no figure. */
function without(text: string, parts: readonly { readonly written: string }[]): string {
  return parts.reduce((left, { written }) => left.replace(written, ','), text);
}
