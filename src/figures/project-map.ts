import { geoAzimuthalEqualArea, geoCentroid, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { readBorders, readCountries } from '../registers/atlas.ts';
import type { MappedPlace } from './map-source.ts';

/** A box in the units of a drawing. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A map on a sheet: its size, its lines as SVG paths, and where things stand on it. */
export interface ProjectedMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly borders: string;
  /** The outlines of the countries that the book names. */
  readonly named: string;
  readonly outlineOf: (country: string) => string;
  readonly boxOf: (country: string) => Box;
  readonly centreOf: (country: string) => readonly [x: number, y: number];
  readonly pointAt: (at: readonly [latitude: number, longitude: number]) => readonly [x: number, y: number];
}

/** Projects what a book places on the map to a width, and to `most` of height, areas in their true proportions; the frame holds all of it, and nothing far beyond but at the sides of what is high. */
export function projectMap(places: readonly MappedPlace[], width: number, most = Infinity): ProjectedMap {
  const world = readCountries();
  const names = places.flatMap(({ map }) => map.country ?? map.partOf ?? []);
  const countries = world.features.filter(({ properties }) => names.includes(properties.name));
  const points = places.flatMap(({ map }) =>
    map.at ? [{ type: 'Point', coordinates: [map.at[1], map.at[0]] }] : [],
  );
  const framed = {
    type: 'GeometryCollection',
    geometries: [...countries.map(({ geometry }) => geometry), ...points],
  } as GeoPermissibleObjects;
  const margin = width * 0.03;
  const projection = geoAzimuthalEqualArea();
  const [longitude, latitude] = geoCentroid(framed);
  projection.rotate([-longitude, -latitude]).fitWidth(width - 2 * margin, framed);
  const [[, top], [, bottom]] = geoPath(projection).bounds(framed);
  const height = Math.min(most, bottom - top + 2 * margin);
  projection.fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    framed,
  );
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const path = geoPath(projection).digits(1);
  const country = (name: string) => countries.find(({ properties }) => properties.name === name)!;
  return {
    width,
    height,
    land: path(world as FeatureCollection) ?? '',
    borders: path(readBorders()) ?? '',
    named: path(readBorders(names)) ?? '',
    outlineOf: (name) => path(country(name)) ?? '',
    boxOf: (name) => path.bounds(country(name)).flat() as unknown as Box,
    centreOf: (name) => path.centroid(country(name)),
    pointAt: ([lat, long]) => projection([long, lat])!,
  };
}
