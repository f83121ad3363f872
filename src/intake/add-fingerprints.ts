import type { Article } from '../articles/article.ts';
import { fingerprintText } from '../text/fingerprint-text.ts';
import { sketchText } from '../text/sketch-text.ts';
import type { OriginalPassage } from './original.ts';

/** A key and its value to be written into a note file, and where. */
interface Insertion {
  readonly offset: number;
  readonly written: string;
}

/** Returns the text of a note file with the fingerprint and the sketch of each passage that lacks them, taken from the passage of that place; every other sign stays as it is. */
export function addFingerprints(article: Article, originals: readonly OriginalPassage[]): string {
  const { text } = article.source;
  const insertions = article.passages.flatMap((passage): Insertion[] => {
    const original = originals.find(({ place }) => place === passage.place);
    const offset = article.offsetByPlace[passage.place];
    if (!original || offset === undefined) return [];
    const sketch = passage.sketch ? undefined : sketchText(original.text);
    const keys = [
      ...(passage.fingerprint ? [] : [`fingerprint: "${fingerprintText(original.text)}"`]),
      ...(sketch ? [`sketch: "${sketch}"`] : []),
    ];
    return keys.length === 0 ? [] : [insertionOf(text, offset, keys)];
  });
  return insertions
    .toSorted((a, b) => b.offset - a.offset)
    .reduce((all, { offset, written }) => all.slice(0, offset) + written + all.slice(offset), text);
}

/** Behind the line of the place where that is the first; within braces before it. */
function insertionOf(text: string, offset: number, keys: readonly string[]): Insertion {
  if (text[offset] === '{') return { offset: offset + 1, written: ` ${keys.join(', ')},` };
  const indent = ' '.repeat(offset - (text.lastIndexOf('\n', offset - 1) + 1));
  const line = /^place:[^\n]*/.exec(text.slice(offset))?.[0];
  return line
    ? { offset: offset + line.length, written: keys.map((key) => `\n${indent}${key}`).join('') }
    : { offset, written: keys.map((key) => `${key}\n${indent}`).join('') };
}
