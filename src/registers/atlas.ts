import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, mesh } from 'topojson-client';
import type { FeatureCollection, Geometry, MultiLineString } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The countries of the world, from Natural Earth, which is in the public domain. */
type World = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>;

let world: World | undefined;

/** Read when a book has a map, once. */
function readWorld(): World {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json');
  world ??= JSON.parse(readFileSync(path, 'utf8')) as World;
  return world;
}

/** Returns the countries of the world with their English names. */
export function readCountries(): FeatureCollection<Geometry, { readonly name: string }> {
  const { objects } = readWorld();
  return feature(readWorld(), objects.countries);
}

/** Returns the borders and coasts of the world, each line once; of some countries alone, where they are named. */
export function readBorders(names?: readonly string[]): MultiLineString {
  const atlas = readWorld();
  const isOf = (country: unknown) =>
    names?.includes((country as { properties: { name: string } }).properties.name) ?? true;
  return mesh(atlas, atlas.objects.countries, (a, b) => isOf(a) || isOf(b));
}
