import type { RegisterEntry, Registers } from './register.ts';
import { listSpellings, type Spelling } from './list-spellings.ts';
import { remember } from '../text/remember.ts';
import { spellingKey } from './spelling-key.ts';

/** A registered name in running text. */
export interface NameFound {
  /** Entries that bear it: one, or several where a surname is shared. */
  readonly entries: readonly RegisterEntry[];
  readonly written: string;
  /** The registered spelling that it is read as: `Touré` for *Toure*. */
  readonly as: string;
  /** Offset in the text, from 0. */
  readonly start: number;
}

/** Finds the registered names of a text. */
export type NameFinder = (text: string) => readonly NameFound[];

/** Returns a finder for every spelling that the registers hold: house spelling, variants, and the surname by which a person is sorted, with accents composed or not, or left out, and over the end of a line. Of two names at one place the longer counts; in one pass over the text. */
export function createNameFinder(registers: Registers): NameFinder {
  const finder = finderByRegisters.get(registers) ?? remember(finderOf(registers));
  finderByRegisters.set(registers, finder);
  return finder;
}

const finderByRegisters = new WeakMap<Registers, NameFinder>();

function finderOf(registers: Registers): NameFinder {
  const spellingsByKey = Map.groupBy(listSpellings(registers), ({ key }) => key);
  if (spellingsByKey.size === 0) return () => [];
  const longestFirst = [...spellingsByKey].toSorted(([a], [b]) => b.length - a.length);
  // Grouped by their first letters, so that at most places none has to be tried.
  const written = [...Map.groupBy(longestFirst, ([key]) => lettersOf(key)[0]!)]
    .map(([first, names]) => `(?=${letterPattern(first)})(?:${names.map(patternOf).join('|')})`)
    .join('|');
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${written})(?![\p{L}\p{N}\p{M}])`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].map((match) => {
      const key = spellingKey(match[0]);
      const spellings = spellingsByKey.get(key) ?? spellingsByKey.get(key.replace(/^the /, 'The '))!;
      return {
        entries: [...new Set(spellings.map(({ entry }) => entry))],
        written: match[0],
        as: spellings[0]!.as,
        start: match.index,
      };
    });
}

/** A surname alone is not found in a double name, which is another's. */
function patternOf([key, spellings]: readonly [string, readonly Spelling[]]): string {
  const letters = lettersOf(key).map(letterPattern).join('');
  return spellings.every(({ isSurname }) => isSurname)
    ? String.raw`(?<!\p{Lu}\p{L}*[-\u2010\u2011])${letters}(?![-\u2010\u2011]\p{Lu})`
    : letters;
}

/** An article at the head counts as one letter. */
function lettersOf(key: string): readonly string[] {
  return [...key.replace(/^The /, '\u0000')];
}

function letterPattern(letter: string): string {
  if (letter === '\u0000') return String.raw`[Tt]he\s+`;
  if (letter === ' ') return String.raw`\s+`;
  if (letter === '-') return String.raw`[-\u2010\u2011]`;
  if (letter === '’') return `['’]`;
  const parts = letter.normalize('NFD');
  return parts === letter ? letter.replace(/[\\^$.*+?()[\]{}|]/, String.raw`\$&`) : `(?:${letter}|${parts})`;
}
