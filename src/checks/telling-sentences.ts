import { splitSentences } from '../text/split-sentences.ts';
import type { CitedNote } from './evidence.ts';

/** What a note says of the passage's silence tells nothing of the matter. */
const SILENCE = /\b(?:(?:is|are|was|were) not (?:said|given|named)|(?:does|do|did) not say)\b/;

/** A sentence of a note, with the note's name. */
export interface TellingSentence {
  readonly name: string;
  readonly sentence: string;
}

/** Lists the sentences of notes that tell of the matter, less what is said in them of the passage's silence. In English. */
export function tellingSentences(notes: readonly CitedNote[]): readonly TellingSentence[] {
  return notes
    .flatMap(({ name, text }) =>
      splitSentences(text, 'en').map(({ start, end }) => ({ name, sentence: told(text.slice(start, end)) })),
    )
    .filter(({ sentence }) => sentence !== '');
}

function told(sentence: string): string {
  return sentence
    .split(/(?<=;)/)
    .filter((part) => !SILENCE.test(part))
    .join('')
    .trim();
}
