import { sha256Of } from '../text/sha256-of.ts';
import type { Passage } from './article.ts';
import { statePassage } from './state-passage.ts';

/** Returns the fingerprint of everything that a passage states, and not of the paragraph that it was written from: the first 16 hexadecimal digits of a SHA-256. */
export function fingerprintNote(passage: Passage): string {
  return sha256Of(statePassage(passage).normalize('NFC')).slice(0, 16);
}
