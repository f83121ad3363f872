import { nounsAfter } from './nouns-after.ts';
import { ORDINAL, valueOfOrdinal } from './number-words.ts';

/** The number of a thing in a row, as in *the second consignment*. */
export interface Ordinal {
  /** From 2: *first* says more often when than which. */
  readonly value: number;
  /** Words that may name the thing, without their plural. */
  readonly nouns: readonly string[];
  readonly written: string;
  /** Offset in the text, from 0. */
  readonly start: number;
}

const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?<digits>\d+)(?:st|nd|rd|th)|(?<words>${ORDINAL}))(?=[ \u00A0]\p{Ll})(?![ -](?:hand|party|person|time|half|place|thoughts?|century|centuries)\b)`,
  'giu',
);
/** Where a part is meant, and no place in a row. */
const SHARE_BEFORE = /\b(?:an?|one|two|three|four|five|six|seven|eight|nine)[ -]$/i;

/** Finds the ordinals of an English text that number a thing, from the second on; a share, as *a third of the country*, is a figure. */
export function findOrdinals(text: string): readonly Ordinal[] {
  return [...text.matchAll(PATTERN)].flatMap((match) => {
    const { digits, words = '' } = match.groups ?? {};
    const value = digits ? Number(digits) : valueOfOrdinal(words);
    const [before, behind] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    const nouns = nounsAfter(behind);
    const isShare = nouns.length === 0 && SHARE_BEFORE.test(before.slice(-8));
    return value < 2 || nouns.length === 0 || isShare
      ? []
      : [{ value, nouns, written: match[0], start: match.index }];
  });
}
