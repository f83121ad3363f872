import { drawCount } from './draw-count.ts';
import { drawHatch } from './draw-hatch.ts';
import { drawPlace, type DrawnPlace } from './draw-place.ts';
import { drawText, fine } from './draw-text.ts';
import type { Drawing } from './frame-drawing.ts';
import { groupByLabel, type MappedPlace, type MapSource } from './map-source.ts';
import { wrapText } from './measure-text.ts';
import { projectMap, type ProjectedMap } from './project-map.ts';
import type { Sheet } from './sheet.ts';
import { stackParts, type DrawnPart } from './stack-parts.ts';

/** The share of a wide sheet that the map takes. */
const MAP_SHARE = 0.68;

/** How high the map may be on paper, as a share of its width: the title of its part and what stands below it share the page. */
const MOST_ON_PAPER = 0.62;

/** Draws the places that a book puts on the map, and names no others: countries by their outlines, points, and sides of a country as a hatch without an edge, as nobody says where they end. What is counted without its places stands beside the map, or below it. */
export function drawMap(source: MapSource, sheet: Sheet): Drawing {
  const isBeside = sheet.name === 'wide';
  const width = isBeside ? sheet.width * MAP_SHARE : sheet.width;
  const map = projectMap(source.places, width, sheet.name === 'paper' ? width * MOST_ON_PAPER : Infinity);
  const labels = groupByLabel(source).map((places) => drawPlace(places, map, source, sheet));
  const ground = freeNames(drawGround(map, source, sheet), map, labels, sheet);
  const svg = ground + labels.map((label) => label.svg).join('');
  const drawn = { svg, height: map.height, facts: labels.flatMap(({ facts = [] }) => facts) };
  const x = isBeside ? width + sheet.letter * 2 : 0;
  const counted = stackParts(
    source.places.flatMap((place) => drawCounted(place, { x, width: sheet.width - x }, sheet)),
  );
  if (!isBeside) return { sheet, parts: [stackParts([drawn, counted])] };
  const height = Math.max(drawn.height, counted.height);
  return { sheet, parts: [{ ...drawn, svg: svg + counted.svg, height }] };
}

/** Nobody knows the ground of a reading system, so that no plate of its colour can lie below a name: the lines end at it. */
function freeNames(
  ground: string,
  { width, height }: ProjectedMap,
  labels: readonly DrawnPlace[],
  { name }: Sheet,
): string {
  if (name !== 'reader') return ground;
  const plates = labels.map(({ plate }) => plate).join('');
  const mask = `<mask id="names-${name}" maskUnits="userSpaceOnUse" x="0" y="0" width="${width}" height="${fine(height)}"><path fill="#fff" d="M0 0h${width}v${fine(height)}H0z"/><path d="${plates}"/></mask>`;
  return `${mask}<g mask="url(#names-${name})">${ground}</g>`;
}

function drawGround(map: ProjectedMap, source: MapSource, { name, letter }: Sheet): string {
  const hatches = groupByLabel(source).map(
    ([
      {
        id,
        map: { partOf, side },
      },
    ]) => (partOf && side ? drawHatch(map, { country: partOf, side, id: `${id}-${name}` }, letter) : ''),
  );
  return [
    `<path class="land" d="${map.land}"/>`,
    ...hatches,
    `<path class="border" d="${map.borders}"/>`,
    `<path class="named" d="${map.named}"/>`,
  ].join('');
}

/** So many squares, and what they are: where on the map they belong is not said. */
function drawCounted(
  { name, map: { count, counted } }: MappedPlace,
  { x, width }: { readonly x: number; readonly width: number },
  { letter }: Sheet,
): readonly DrawnPart[] {
  if (count === undefined || counted === undefined) return [];
  const leading = letter * 1.32;
  const y = leading * 1.4;
  const squares = drawCount(String(count), { x, y: y + leading * 1.2, side: letter * 0.9, most: count });
  const lines = wrapText(`${count} ${counted}`, letter, width);
  const below = y + leading * 2.4;
  const svg = [
    drawText([name], { x, y, name: 'title' }),
    squares.svg,
    drawText(lines, { x, y: below, name: 'account', leading }),
  ];
  return [{ svg: svg.join(' '), height: below + (lines.length - 1) * leading + letter * 0.6 }];
}
