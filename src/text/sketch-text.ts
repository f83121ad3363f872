import { countWords } from './count-words.ts';
import { toNormalForm } from './normal-form.ts';
import { sha256Of } from './sha256-of.ts';

/** Below it, a sketch tells too much of too little: a short paragraph has its fingerprint alone. */
export const FEWEST_SKETCHED = 30;
/** A likeness that strangers do not come to. */
export const ALIKE = 0.4;
const DIGITS = 32;

/** Returns the sketch of a paragraph of 30 words or more, 32 hexadecimal digits, by which a changed copy can be known again: each digit comes from the smallest of one hash of all its pairs of words (MinHash, Broder 1997). It tells how like another paragraph is, and so can confirm a guess that is only nearly right. */
export function sketchText(paragraph: string): string | undefined {
  const text = toNormalForm(paragraph);
  if (countWords(text) < FEWEST_SKETCHED) return undefined;
  const hashes = [...pairsOf(text)].map((pair) => Number.parseInt(sha256Of(pair).slice(0, 8), 16));
  return Array.from({ length: DIGITS }, (_, digit) => smallestOf(hashes, digit)).join('');
}

/** Returns how alike two sketches are, from 0 to 1: the share of equal digits, about the share of all pairs of words that both paragraphs have. Of ten thousand pairs of strangers two reach a third. */
export function likenessOf(one: string, other: string): number {
  return [...one].filter((digit, index) => digit === other[index]).length / DIGITS;
}

function pairsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.map((word, index) => `${word} ${words[index + 1] ?? ''}`));
}

/** The last digit of the smallest hash, where every digit mixes the hashes in another way. */
function smallestOf(hashes: readonly number[], digit: number): string {
  let smallest = 0xffffffff;
  for (const hash of hashes) smallest = Math.min(smallest, mix(hash ^ Math.imul(digit + 1, 0x9e3779b1)));
  return (smallest & 15).toString(16);
}

/** MurmurHash3’s last step, which lets every bit of a number change every other. */
function mix(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
