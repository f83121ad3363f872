/** What is wrong with words of a note; the paragraph comes into the sentences by its values alone. */
export interface NoteTrouble {
  /** Says what must be true, as the name of a rule does. */
  readonly must: string;
  /** Of a finding that does not keep the note from being verified; otherwise it is an error. */
  readonly severity?: 'warning' | undefined;
  /** The text that the words stand in, and where in it. */
  readonly field: string;
  readonly start: number;
  readonly length: number;
  readonly message: string;
  readonly expected: string;
  readonly help: string;
}

/** Why something could not be verified, in the words of the interface under `unverified-<reason>`. */
export const UNVERIFIED_REASONS = [
  'no-reckoning',
  'unknown-words',
  'coarse-date',
  'language',
  'our-reading',
  'no-registered-name',
  'no-fingerprint',
] as const;

/** Words that could not be verified. */
export interface Unverified {
  readonly words: string;
  readonly reason: (typeof UNVERIFIED_REASONS)[number];
}

/** What one test makes of a note. */
export interface NoteVerdict {
  readonly troubles: readonly NoteTrouble[];
  readonly unverified: readonly Unverified[];
}

/** Joins what several tests make of a note. */
export function joinVerdicts(verdicts: readonly NoteVerdict[]): NoteVerdict {
  return {
    troubles: verdicts.flatMap(({ troubles }) => troubles),
    unverified: verdicts.flatMap(({ unverified }) => unverified),
  };
}

/** Lists values for a message. */
export function listValues(values: readonly string[]): string {
  return [...new Set(values)].slice(0, 12).join(', ') || 'none';
}
