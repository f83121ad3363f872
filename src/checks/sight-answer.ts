import type { Question } from '../evidence/question.ts';
import { weighDate, type DateFound } from '../text/find-dates.ts';
import { findRanges, type NumberRange } from '../text/find-ranges.ts';
import { findStems, type Stem } from '../text/find-stems.ts';
import { recognise } from '../text/recognise.ts';

/** Where a text gives an answer. */
export interface Sighting {
  /** `parts`: by its figure, date or designation; `words`: by its words. */
  readonly by: 'parts' | 'words';
  /** The part, or the first word, as the text has it. */
  readonly written: string;
  /** Where it stands in the text, from 0. */
  readonly start: number;
}

type Sight = (text: string) => Sighting | undefined;

/** Returns what sees an answer in a text: by its figure, date or designation, where the answers are held against each other by such, or it has no words; otherwise by its words; undefined where there is too little of them. */
export function sightingOf(value: string, question: Question, language: string): Sight | undefined {
  const others = question.accounts.filter((account) => account.value !== value);
  const compared = partsOf(others.map((account) => account.value ?? '').join('; '), language);
  const own = partsOf(value, language);
  const byWords = wordsFinder(value, question);
  const [range, date, designator] = [own.ranges[0], own.dates[0], own.designators[0]];
  if (range && (compared.ranges.length > 0 || !byWords)) return (text) => findRange(range, text, language);
  if (date && (compared.dates.length > 0 || !byWords)) return (text) => findDate(date, text, language);
  if (designator && (compared.designators.length > 0 || !byWords)) {
    return (text) =>
      toPart(partsOf(text, language).designators.find(({ normal }) => normal === designator.normal));
  }
  return byWords;
}

function partsOf(text: string, language: string) {
  const { designators, dates } = recognise(text, language);
  return { designators, dates, ranges: findRanges(blank(text, [...designators, ...dates]), language) };
}

function findRange(range: NumberRange, text: string, language: string) {
  return toPart(partsOf(text, language).ranges.find((other) => isSameRange(range, other)));
}

function isSameRange(a: NumberRange, b: NumberRange): boolean {
  const isOne = a.low === b.low && a.high === b.high && a.unit === b.unit;
  const [counted, other] = [a.counted, b.counted];
  return (
    isOne && (counted.length === 0 || other.length === 0 || counted.some((word) => other.includes(word)))
  );
}

/** As closely as the answer has it; the year may be understood. */
function findDate({ points: sought }: DateFound, text: string, language: string) {
  return toPart(
    partsOf(text, language).dates.find(
      ({ points }) =>
        points.length === sought.length &&
        points.every(
          (point, at) =>
            (point.day === undefined) === (sought[at]!.day === undefined) &&
            (point.months === undefined) === (sought[at]!.months === undefined) &&
            weighDate(point, sought) === 'held',
        ),
    ),
  );
}

function toPart(found: { readonly written: string; readonly start: number } | undefined) {
  return found && { by: 'parts' as const, written: found.written, start: found.start };
}

/** Fewer tell nothing. */
const FEWEST_WORDS = 2;

/** All its words that carry meaning; one of them is not in every account of the question. */
function wordsFinder(value: string, { accounts }: Question): Sight | undefined {
  const stems = stemsOf(value);
  const all = accounts.map((account) => stemsOf(account.value ?? ''));
  const isTelling = [...stems].some((stem) => !all.every((words) => words.has(stem)));
  if (stems.size < FEWEST_WORDS || !isTelling) return undefined;
  return (text) => {
    const found = findStems(text).filter(({ stem }) => stems.has(stem));
    if (new Set(found.map(({ stem }) => stem)).size < stems.size) return undefined;
    const [{ start }] = found as [Stem];
    return { by: 'words', written: /^[\p{L}\p{N}]+/u.exec(text.slice(start))![0], start };
  };
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(findStems(text).map(({ stem }) => stem));
}

/** What is read as a date or a designation is no figure; offsets stay. */
function blank(text: string, parts: readonly { readonly written: string; readonly start: number }[]): string {
  return parts.reduce(
    (left, { written, start }) =>
      left.slice(0, start) + '\u0000'.repeat(written.length) + left.slice(start + written.length),
    text,
  );
}
