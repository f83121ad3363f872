import { toNormalForm } from './normal-form.ts';
import { sha256Of } from './sha256-of.ts';

/** Returns the fingerprint of a paragraph: the SHA-256 of its normal form, 64 hexadecimal digits. It holds no word, but whoever has the paragraph can confirm that it is this one, and a short one can be guessed. */
export function fingerprintText(paragraph: string): string {
  return sha256Of(toNormalForm(paragraph));
}
