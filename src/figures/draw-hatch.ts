import { fine } from './draw-text.ts';
import type { ProjectedMap } from './project-map.ts';
import type { MapMark } from '../registers/map-mark.ts';

/** A side of a country, and an id for its paints. */
interface Hatched {
  readonly country: string;
  readonly side: NonNullable<MapMark['side']>;
  readonly id: string;
}

/** From where to where, in shares of the box, a hatch thins out. */
const WAYS: Readonly<Record<Hatched['side'], string>> = {
  north: 'x1="0" y1="0" x2="0" y2="1"',
  south: 'x1="0" y1="1" x2="0" y2="0"',
  west: 'x1="0" y1="0" x2="1" y2="0"',
  east: 'x1="1" y1="0" x2="0" y2="0"',
};

/** Draws a hatch over a country, dense on one side of it and gone on the other: it has no edge of its own, so that it shows no extent. */
export function drawHatch(map: ProjectedMap, { country, side, id }: Hatched, letter: number): string {
  const [left, top, right, bottom] = map.boxOf(country);
  const [width, height] = [right - left, bottom - top];
  const step = letter * 0.6;
  const count = Math.ceil((width + height) / step);
  const lines = Array.from({ length: count }, (_, at) => {
    const x = left - height + at * step;
    return `M${fine(x)} ${fine(bottom)}l${fine(height)} ${fine(-height)}`;
  });
  const fade = [0, 1].map(
    (end) => `<stop offset="${end}" stop-color="currentColor" stop-opacity="${0.75 - end * 0.75}"/>`,
  );
  return [
    `<defs><linearGradient id="fade-${id}" ${WAYS[side]}>${fade.join('')}</linearGradient>`,
    `<clipPath id="within-${id}"><path d="${map.outlineOf(country)}"/></clipPath></defs>`,
    `<path class="hatch" clip-path="url(#within-${id})" stroke="url(#fade-${id})" d="${lines.join('')}"/>`,
  ].join('');
}
