import type { Figure } from '../text/find-figures.ts';
import { nounsAfter } from '../text/nouns-after.ts';
import type { StatementEvidence } from './evidence.ts';

/** What a figure counts stands in the notes by itself after these words. */
const SINGLE = String.raw`(?:an?|one|single|the|another|each|its|his|her|their)\s(?:[\p{L}-]+\s){0,3}`;

/** Words behind a number that may name the thing and are no longer part of what is told of it. */
const NEAR = 3;
/** What tells, and what is told: *one text counts four* counts no text of the notes. */
const SOURCES = new Set(['article', 'text', 'report', 'account', 'copy', 'voice', 'sentence', 'word']);

/** Finds each *one* that counts a thing of which the notes have several and nowhere a single one. Elsewhere the word is no count. */
export function findLoneOnes({
  statement: { text },
  held,
}: StatementEvidence): readonly Pick<Figure, 'written' | 'start' | 'value'>[] {
  return [...text.matchAll(/\bone(?=\s\p{Ll})/giu)].flatMap(({ 0: written, index }) => {
    const nouns = nounsAfter(text.slice(index + written.length)).slice(0, NEAR);
    const counted = nouns.find((noun) =>
      held.figures.some((figure) => figure.value > 1 && figure.nouns.slice(0, NEAR).includes(noun)),
    );
    if (
      !counted ||
      SOURCES.has(counted) ||
      new RegExp(String.raw`\b${SINGLE}${counted}\b`, 'iu').test(held.text)
    )
      return [];
    return [{ written, start: index, value: 1 }];
  });
}
