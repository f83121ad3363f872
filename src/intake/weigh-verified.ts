import type { Passage } from '../articles/article.ts';
import { fingerprintNote } from '../articles/fingerprint-note.ts';
import type { VerifiedNote } from './verified.ts';
import { VERIFICATION_VERSION } from './verify-note.ts';

/** How a note stands beside what was verified of it. */
export type NoteStanding = 'verified' | 'never verified' | 'changed' | 'other paragraph' | 'older rules';

/** Weighs a note as it stands against the record of its verification. */
export function weighVerified(passage: Passage, record: VerifiedNote | undefined): NoteStanding {
  if (!record) return 'never verified';
  if (record.note !== fingerprintNote(passage)) return 'changed';
  const isOther = passage.fingerprint !== undefined && passage.fingerprint !== record.paragraph;
  if (isOther) return 'other paragraph';
  return record.rules < VERIFICATION_VERSION ? 'older rules' : 'verified';
}
