/** A word with a capital letter at its head, without a possessive behind it. */
export interface CapitalisedWord {
  readonly written: string;
  /** Offset in the text, from 0. */
  readonly start: number;
}

/** A hyphen joins two words, each with a head of its own. */
const WORD =
  /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*(?:[’'](?!s(?![\p{L}\p{M}\p{N}]))[\p{L}][\p{L}\p{M}\p{N}]*)*/gu;

/** Finds the words of a text that begin with a capital letter; the parts of what hyphens join one by one. */
export function findCapitalised(text: string): readonly CapitalisedWord[] {
  return [...text.matchAll(WORD)].map(({ 0: written, index }) => ({ written, start: index }));
}
