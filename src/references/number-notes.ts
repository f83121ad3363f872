import { citationKey, type Citation } from './citation.ts';

/** A citation with the kind of sentence that it stands in. */
export interface Cited {
  readonly citation: Citation;
  /** True where the sentence is our inference, and the citation names its premises. */
  readonly isInference: boolean;
}

/** A note of a chapter: one run of neighbouring citations of the same passages. */
export interface Note extends Cited {
  /** From 1 in each chapter. */
  readonly number: number;
  /** How many citations of the run carry its number. */
  readonly references: number;
}

/** Numbers the citations of one paragraph from `first`: neighbours that cite the same passages in the same way share a note. */
export function numberNotes(cited: readonly Cited[], first: number): readonly Note[] {
  const notes: Note[] = [];
  for (const { citation, isInference } of cited) {
    const last = notes.at(-1);
    if (last && last.isInference === isInference && citationKey(last.citation) === citationKey(citation)) {
      notes[notes.length - 1] = { ...last, references: last.references + 1 };
    } else {
      notes.push({ number: first + notes.length, citation, isInference, references: 1 });
    }
  }
  return notes;
}
