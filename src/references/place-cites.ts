import type { CitedItem } from './citation.ts';

/** A cited article with where its note stands among those of its chapter. */
export interface PlacedItem extends CitedItem {
  /** As CSL tells places: the first mention, a later one, or one right after another of the same article, at the same place or elsewhere in it. */
  readonly position: 'first' | 'subsequent' | 'ibid' | 'ibid-with-locator';
  /** Number of the note that mentions it first; absent at the first mention. */
  readonly firstNote?: number;
  /** How many notes ago it was last mentioned; absent at the first mention. */
  readonly notesSince?: number;
}

/** Returns a function that places the articles of one note after another of a chapter. Source: CSL 1.0.2, "Locators and position". */
export function createPlacer(): (items: readonly CitedItem[], number: number) => readonly PlacedItem[] {
  const firstNotes = new Map<string, number>();
  const lastNotes = new Map<string, number>();
  let before: readonly CitedItem[] = [];
  return (items, number) => {
    const placed = items.map((item, index): PlacedItem => {
      const firstNote = firstNotes.get(item.articleId);
      if (firstNote === undefined) {
        firstNotes.set(item.articleId, number);
        lastNotes.set(item.articleId, number);
        return { ...item, position: 'first' };
      }
      const notesSince = number - lastNotes.get(item.articleId)!;
      lastNotes.set(item.articleId, number);
      const previous = index > 0 ? items[index - 1] : before.length === 1 ? before[0] : undefined;
      return { ...item, position: positionAfter(item, previous), firstNote, notesSince };
    });
    before = items;
    return placed;
  };
}

function positionAfter(item: CitedItem, previous: CitedItem | undefined): PlacedItem['position'] {
  if (previous?.articleId !== item.articleId) return 'subsequent';
  if (item.places.join() === previous.places.join()) return 'ibid';
  return item.places.length === 0 ? 'subsequent' : 'ibid-with-locator';
}
