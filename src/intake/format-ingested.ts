import { countWords } from '../text/count-words.ts';
import type { ComparedPassage } from './compare-copy.ts';
import type { Ingested } from './ingest-copy.ts';
import type { Original } from './original.ts';

/** Formats what a person is told of a copy that was taken in: what was read, what is doubtful, how it compares with its note file, and what was written. */
export function formatIngested(original: Original, { id, path, compared }: Ingested): string {
  const paragraphs = original.passages.filter(({ place }) => /^\d/.test(place));
  const named = original.passages
    .filter((passage) => !paragraphs.includes(passage))
    .map(({ place }) => place);
  const words = paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
  const read = [...named, `${paragraphs.length} paragraphs of ${words} words`].join(', ');
  return [
    `${original.file}: ${read}, language ${original.language.value}; ${original.furniture.length} lines of the page left out.`,
    ...original.doubts.map((doubt) => `? ${doubt}`),
    ...(compared ?? []).map(formatPassage),
    path ? `Written to ${path}.` : `Nothing to write: \`${id}\` has notes on these paragraphs.`,
    ...(path && !compared ? ['No passage of it has a note yet: npm run check lists them.'] : []),
  ].join('\n');
}

function formatPassage({ state, place, was, likeness }: ComparedPassage): string {
  const name = place && was && place !== was ? `${was} → ${place}` : (place ?? was ?? '');
  return `  ${name.padEnd(12)} ${state}${likeness === undefined ? '' : ` (alike ${likeness.toFixed(2)})`}`;
}
