import { createNameFinder } from '../registers/find-names.ts';
import type { RegisterEntry, Registers } from '../registers/register.ts';
import type { NamedPlace } from './book.ts';
import type { TextPlace } from './list-texts.ts';

/** Indexes where each entry of the registers is named: id of the entry → places in the order of the book, each once. Its own entry is none of them; a surname that several share counts for that one of them whose full name stood last before it, or for each where none did. */
export function indexNames(
  places: readonly TextPlace[],
  registers: Registers,
): Readonly<Record<string, readonly NamedPlace[]>> {
  const findNames = createNameFinder(registers);
  const placesByEntry: Record<string, NamedPlace[]> = {};
  const toldApart: RegisterEntry[] = [];
  for (const { path, id, texts } of places) {
    const found = texts.flatMap((text) => findNames(text));
    const named = found.flatMap(({ entries, written }) => {
      if (entries.length === 1) toldApart.push(entries[0]!);
      return meant(entries, toldApart).map((entry) => ({ entry, written }));
    });
    for (const [entryId, names] of Map.groupBy(named, ({ entry }) => entry.id)) {
      if (id === `entry-${entryId}`) continue;
      const written = [...new Set(names.map((name) => name.written))];
      (placesByEntry[entryId] ??= []).push({ path, id, written });
    }
  }
  return placesByEntry;
}

/** Of the entries that share a name. */
function meant(
  entries: readonly RegisterEntry[],
  toldApart: readonly RegisterEntry[],
): readonly RegisterEntry[] {
  if (entries.length === 1) return entries;
  const last = toldApart.findLast((entry) => entries.includes(entry));
  return last ? [last] : entries;
}
