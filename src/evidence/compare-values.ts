import { isSameDayPossible } from '../text/date-span.ts';
import { overlap, type NumberRange } from '../text/find-ranges.ts';
import type { Difference } from './agreement.ts';
import type { ReadValue } from './read-value.ts';

/** How two answers stand to each other. */
export interface ValueComparison {
  /** `excludes`: of one thing not both are true; `other`: they say other things, and their words do not tell whether both are true; `apart`: nothing in them can be laid side by side. */
  readonly kind: 'same' | 'excludes' | 'other' | 'apart';
  /** In what they exclude each other. */
  readonly differs: readonly Difference[];
}

/** Compares two answers by the figures, dates, designations and names that both hold; where there are none, by their words. In English, *yes* and *no* exclude each other. */
export function compareValues(a: ReadValue, b: ReadValue, language: string): ValueComparison {
  if (isYesAndNo(a, b, language)) return { kind: 'excludes', differs: ['fact'] };
  const differs = [
    ['number', compareRanges(a, b)],
    ['date', compareDates(a, b)],
    ['type', compareDesignators(a, b)],
  ] as const;
  const excluding = differs.flatMap(([part, fits]) => (fits === false ? [part] : []));
  if (excluding.length > 0) return { kind: 'excludes', differs: excluding };
  const isNamedAlike = sameMembers(a.names, b.names);
  if (isNamedAlike && differs.some(([, fits]) => fits)) return { kind: 'same', differs: [] };
  if (sameMembers(a.words, b.words)) return { kind: 'same', differs: [] };
  return { kind: shares(a, b) ? 'other' : 'apart', differs: [] };
}

/** Whether they fit; undefined where they do not count the same. */
function compareRanges({ ranges: a }: ReadValue, { ranges: b }: ReadValue): boolean | undefined {
  const fits = a.flatMap((one) => {
    const others = b.filter((other) => isOfOneKind(one, other, one === a[0] && other === b[0]));
    return others.length > 0 ? [others.some((other) => overlap(one, other))] : [];
  });
  return fits.length > 0 ? fits.every(Boolean) : undefined;
}

/** What is counted is named alike; or is what was asked for, and one of them does not name it. */
function isOfOneKind(a: NumberRange, b: NumberRange, areLeading: boolean): boolean {
  if (a.unit !== b.unit) return false;
  if (a.unit !== undefined || a.counted.some((word) => b.counted.includes(word))) return true;
  return areLeading && (a.counted.length === 0 || b.counted.length === 0);
}

function compareDates({ dates: a }: ReadValue, { dates: b }: ReadValue): boolean | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  return a.some((one) => b.some((other) => isSameDayPossible(one, other)));
}

function compareDesignators({ designators: a }: ReadValue, { designators: b }: ReadValue) {
  if (a.length === 0 || b.length === 0) return undefined;
  return a.some((one) => b.includes(one));
}

function isYesAndNo(
  { words: [a = ''] }: ReadValue,
  { words: [b = ''] }: ReadValue,
  language: string,
): boolean {
  return language.split('-')[0] === 'en' && [a, b].toSorted().join(' ') === 'no yes';
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [new Set(a), new Set(b)];
  return left.size === right.size && [...left].every((member) => right.has(member));
}

function shares(a: ReadValue, b: ReadValue): boolean {
  return a.names.some((name) => b.names.includes(name)) || a.stems.some((stem) => b.stems.includes(stem));
}
