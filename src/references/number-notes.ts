import { citationKey, type Citation } from './citation.ts';

/** A note of a chapter: one run of neighbouring citations of the same passages. */
export interface Note {
  /** From 1 in each chapter. */
  readonly number: number;
  readonly citation: Citation;
  /** How many citations of the run carry its number. */
  readonly references: number;
}

/** Numbers the citations of one paragraph from `first`: neighbours that cite the same passages share a note. */
export function numberNotes(citations: readonly Citation[], first: number): readonly Note[] {
  const notes: Note[] = [];
  for (const citation of citations) {
    const last = notes.at(-1);
    if (last && citationKey(last.citation) === citationKey(citation)) {
      notes[notes.length - 1] = { ...last, references: last.references + 1 };
    } else {
      notes.push({ number: first + notes.length, citation, references: 1 });
    }
  }
  return notes;
}
