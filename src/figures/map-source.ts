import type { MapMark } from '../registers/map-mark.ts';
import type { RegisterEntry } from '../registers/register.ts';

/** A place that the map shows. */
export type MappedPlace = RegisterEntry & { readonly map: MapMark };

/** What the map is drawn from. */
export interface MapSource {
  readonly places: readonly MappedPlace[];
  readonly words: {
    /** Said of a side of a country. */
    readonly noBorders: string;
  };
}

/** Places that share one label: the names of one side of a country, or one place alone. */
export type LabelledPlaces = readonly [MappedPlace, ...MappedPlace[]];

/** Returns the places of a register that stand on the map. */
export function mappedPlaces(places: readonly RegisterEntry[]): readonly MappedPlace[] {
  return places.filter((place): place is MappedPlace => place.map !== undefined);
}

/** Groups places by their labels, in the order of the register. */
export function groupByLabel({ places }: MapSource): readonly LabelledPlaces[] {
  const groups = Map.groupBy(places, ({ id, map: { partOf, side } }) => (side ? `${partOf} ${side}` : id));
  return [...groups.values()] as unknown as readonly LabelledPlaces[];
}

/** Says in words what the map shows of places. */
export function placeWords(places: LabelledPlaces, { words }: MapSource): string {
  const borders = places[0].map.side ? [words.noBorders] : [];
  const counted = places.flatMap(({ map }) => (map.count ? [`${map.count} ${map.counted}`] : []));
  return [...places.map(({ name }) => name), ...borders, ...counted].join(', ');
}
