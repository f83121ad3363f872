import type { NameFinder, NameFound } from '../registers/find-names.ts';
import { weighDate } from '../text/find-dates.ts';
import type { Parts } from '../text/recognise.ts';
import { weighDesignator } from '../text/weigh-designator.ts';
import { isSameBound } from '../text/is-same-bound.ts';
import { boundsOfTheSame } from './same-bound.ts';

/** A part of ours that notes lack, and what they have of the kind. */
export interface MissingPart {
  readonly written: string;
  readonly known: readonly string[];
  /** True where they have it, bounded otherwise. */
  readonly isBoundedOtherwise?: true;
}

/** Returns the figures of a short answer that notes lack, or have with another bound; 1 may be told as *a radar*. */
export function figuresMissing({ figures }: Parts, held: Parts): readonly MissingPart[] {
  return figures.flatMap((figure) => {
    const isHeld = figure.value === 1 || held.figures.some(({ value }) => value === figure.value);
    if (!isHeld) return [{ written: figure.written, known: held.figures.map(({ written }) => written) }];
    const same = boundsOfTheSame(figure, held.figures);
    if (same.length === 0 || same.some((other) => isSameBound(other, figure))) return [];
    const known = same.map(({ bound, written }) => (bound === 'exact' ? written : `${written} (“${bound}”)`));
    return [{ written: figure.written, known, isBoundedOtherwise: true }];
  });
}

/** Returns the dates that notes lack, or have less closely. */
export function datesMissing({ dates }: Parts, held: Parts): readonly MissingPart[] {
  const known = held.dates.flatMap(({ points }) => points);
  return dates
    .filter(({ points }) => points.some((point) => weighDate(point, known) !== 'held'))
    .map(({ written }) => ({ written, known: held.dates.map((date) => date.written) }));
}

/** Returns the designations that notes lack, or have less closely. */
export function designatorsMissing({ designators }: Parts, held: Parts): readonly MissingPart[] {
  return designators
    .filter((designator) => weighDesignator(designator, held.designators) !== 'held')
    .map(({ written }) => ({ written, known: held.designators.map((other) => other.written) }));
}

/** Returns the registered names that notes lack. A register also has words such as *ammunition*, which a note may put otherwise. */
export function namesMissing(text: string, notes: string, findNames: NameFinder): readonly MissingPart[] {
  const held = findNames(notes);
  const ids = new Set(held.flatMap(({ entries }) => entries.map(({ id }) => id)));
  return findNames(text)
    .filter((name) => isProper(name) && !name.entries.some(({ id }) => ids.has(id)))
    .map(({ written }) => ({ written, known: held.filter(isProper).map((one) => one.written) }));
}

function isProper({ written }: NameFound): boolean {
  return /\p{Lu}/u.test(written);
}
