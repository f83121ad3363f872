import type { Figure } from '../text/find-figures.ts';
import { unitOf } from '../text/unit-of.ts';
import type { StatementEvidence } from './evidence.ts';

/** *A year* that nothing bounds; *twice a year* counts no year. */
const BARE = /(?<!\b(?:once|twice|times)\s)\b(?:an?|one)(?=\s\p{Ll})/giu;

/** Finds each *a year*, which by itself is no figure, where the notes have one with a bound, as *more than a year*, and none without. In English. */
export function findBareOnes({ statement: { text }, parts, held }: StatementEvidence): readonly Figure[] {
  const bounded = held.figures.filter(({ value, unit, bound }) => value === 1 && unit && bound !== 'exact');
  if (bounded.length === 0) return [];
  const inNotes = bareIn(held.text, held.figures);
  return bareIn(text, parts.figures).filter(
    ({ unit }) =>
      bounded.some((figure) => figure.unit === unit) && !inNotes.some((figure) => figure.unit === unit),
  );
}

function bareIn(text: string, figures: readonly Figure[]): readonly Figure[] {
  const read = new Set(figures.map(({ start }) => start));
  return [...text.matchAll(BARE)].flatMap(({ 0: written, index }) => {
    const unit = unitOf('', text.slice(index + written.length));
    if (unit === undefined || read.has(index)) return [];
    return [{ value: 1, nouns: [], bound: 'exact', unit, written, start: index }];
  });
}
