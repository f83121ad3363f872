/** The designation of a type or model in running text, as *Mi-35P* or *59N6-TE*. */
export interface Designator {
  /** Capitals and digits alone, so that `Mi 35 P`, `Mi-35P` and `MI-35P` are one. */
  readonly normal: string;
  readonly written: string;
  /** Offset in the text, from 0. */
  readonly start: number;
}

/** Letters first, tied to digits by a hyphen or nothing; or apart, where a letter stands behind the digits too. */
const LETTERS_FIRST = String.raw`\p{Lu}\p{L}{0,5}[-\u2010\u2011]?\d{1,4}(?:[-\u2010\u2011]?\p{Lu}{1,3}\d*)?|\p{Lu}\p{L}{0,2}[ \u00A0\u202F]\d{1,3}[ \u00A0\u202F]?\p{Lu}`;
const DIGITS_FIRST = String.raw`\d{1,4}\.?\p{Lu}{1,3}\d*(?:[-\u2010\u2011]\p{Lu}{1,3})?`;
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\p{L}[-\u2010\u2011])(?:${LETTERS_FIRST}|${DIGITS_FIRST})(?![\p{L}\p{N}])`,
  'gu',
);

/** Finds the designators of a text. */
export function findDesignators(text: string): readonly Designator[] {
  return [...text.matchAll(PATTERN)].map((match) => ({
    normal: match[0].toUpperCase().replace(/[^\p{L}\p{N}]/gu, ''),
    written: match[0],
    start: match.index,
  }));
}
