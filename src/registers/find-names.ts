import type { RegisterEntry, Registers } from './register.ts';

/** A registered name in running text. */
export interface NameFound {
  /** Entries that bear it: one, or several where a surname is shared. */
  readonly entries: readonly RegisterEntry[];
  readonly written: string;
  /** Offset in the text, from 0. */
  readonly start: number;
}

/** Finds the registered names of a text. */
export type NameFinder = (text: string) => readonly NameFound[];

/** Returns a finder for every spelling that the registers hold: house spelling, variants, and the surname by which a person is sorted. Of two names at one place the longer counts; in one pass over the text. */
export function createNameFinder(registers: Registers): NameFinder {
  const entriesBySpelling = new Map<string, RegisterEntry[]>();
  for (const [register, entries] of Object.entries(registers)) {
    for (const entry of entries) {
      for (const spelling of spellingsOf(entry, register === 'people')) {
        entriesBySpelling.set(spelling, [...(entriesBySpelling.get(spelling) ?? []), entry]);
      }
    }
  }
  if (entriesBySpelling.size === 0) return () => [];
  const longestFirst = [...entriesBySpelling.keys()].toSorted((a, b) => b.length - a.length);
  const written = longestFirst
    .map((spelling) => spelling.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
    .join('|');
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${written})(?![\p{L}\p{N}])`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      entries: entriesBySpelling.get(match[0])!,
      written: match[0],
      start: match.index,
    }));
}

function spellingsOf(
  { name, sortName, variants, forms }: RegisterEntry,
  isPerson: boolean,
): ReadonlySet<string> {
  const [surname = '', given] = sortName.split(', ');
  const spellings = [
    name,
    ...forms,
    ...variants.map(({ as }) => as),
    ...(isPerson && given ? [surname] : []),
  ];
  return new Set(spellings.map((spelling) => spelling.replace(/^[“«\s]+|[”»\s]+$/gu, '')));
}
