import { foldWord, WORD_PATTERN } from '../../text/fold-word.ts';

/** A run of a text, and whether it is a word that was looked for. */
export interface MarkedRun {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Splits a text at the words that are among the folded ones. */
export function markWords(text: string, words: ReadonlySet<string>): readonly MarkedRun[] {
  const runs: MarkedRun[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD_PATTERN)) {
    if (!words.has(foldWord(word))) continue;
    if (index > end) runs.push({ text: text.slice(end, index), isMarked: false });
    end = index + word.length;
    runs.push({ text: word, isMarked: true });
  }
  return end < text.length ? [...runs, { text: text.slice(end), isMarked: false }] : runs;
}
