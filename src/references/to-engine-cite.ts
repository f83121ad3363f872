import type { EngineCite } from 'citeproc';
import { foldRanges, formatPlaces, type PlaceWords } from './format-places.ts';
import { shieldTags } from './output-format.ts';
import type { PlacedItem } from './place-cites.ts';

/** How a style writes the places of a citation. */
export interface CiteWriter {
  readonly words: PlaceWords;
  /** False where the style takes every locator for a page. */
  readonly labelsLocators: boolean;
  /** How many notes ago a note is near. */
  readonly nearDistance: number;
}

const POSITIONS = ['first', 'subsequent', 'ibid', 'ibid-with-locator'] as const;

/** Maps a cited article to what the engine takes. Paragraphs are a locator; CSL has no word for a headline or a caption, and some styles have none for a paragraph: these stand where a suffix does. */
export function toEngineCite(item: PlacedItem, writer: CiteWriter): EngineCite {
  const { articleId, places, position, firstNote, notesSince, prefix, suffix } = item;
  const isLocator =
    writer.labelsLocators && places.length > 0 && places.every((place) => /^\d+$/.test(place));
  const after = [isLocator ? '' : formatPlaces(places, writer.words), shieldTags(suffix)].filter(Boolean);
  return {
    id: articleId,
    ...(isLocator ? { locator: foldRanges(places.map(Number)), label: 'paragraph' } : {}),
    ...(prefix ? { prefix: `${shieldTags(prefix)} ` } : {}),
    ...(after.length > 0 ? { suffix: `, ${after.join(', ')}` } : {}),
    position: POSITIONS.indexOf(position === 'ibid-with-locator' && !isLocator ? 'ibid' : position),
    ...(firstNote === undefined ? {} : { 'first-reference-note-number': firstNote }),
    'near-note': notesSince !== undefined && notesSince <= writer.nearDistance,
  };
}
