import { splitSentences } from '../text/split-sentences.ts';

/** As much of a note as a message shows, in characters. */
const MOST = 160;

/** Returns the sentence of a note that shares most words with a statement, shortened to 160 characters. */
export function excerptNote(note: string, statement: string): string {
  const words = new Set(wordsOf(statement));
  const sentences = splitSentences(note, 'en').map(({ start, end }) => note.slice(start, end));
  const shared = (sentence: string) => wordsOf(sentence).filter((word) => words.has(word)).length;
  const [nearest = ''] = sentences.toSorted((a, b) => shared(b) - shared(a));
  return nearest.length <= MOST ? nearest : `${nearest.slice(0, MOST).replace(/\s\S*$/, '')} …`;
}

/** Short words say little of what a sentence is about. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}
