import { drawText, fine } from './draw-text.ts';
import { drawItem } from './frame-drawing.ts';
import { placeWords, type LabelledPlaces, type MapSource } from './map-source.ts';
import { textWidth } from './measure-text.ts';
import type { ProjectedMap } from './project-map.ts';
import type { Sheet } from './sheet.ts';
import type { DrawnPart } from './stack-parts.ts';

/** What a finger can meet, in units of a drawing for screens. */
const LEAST_TARGET = 24;

/** The name of a place, and what is to be left free of lines below it, as a path. */
export interface DrawnPlace extends DrawnPart {
  readonly plate: string;
}

/** Draws the name of a place where it stands: over the middle of a country or of its side of it, or below a point; never over the edge of the map. */
export function drawPlace(
  places: LabelledPlaces,
  map: ProjectedMap,
  source: MapSource,
  sheet: Sheet,
): DrawnPlace {
  const { letter } = sheet;
  const [{ id, map: mark }] = places;
  const [pointX, pointY] = positionOf(places, map);
  const names = places.map(({ name }) => name).join(', ');
  const lines = mark.side ? [names, source.words.noBorders] : [names];
  const room = Math.max(...lines.map((line) => textWidth(line, letter)));
  // The name of a point stands below it, out towards the edge, where other names are fewer.
  const aside = mark.at ? room * (pointX < map.width / 2 ? -0.4 : 0.4) : 0;
  const x = Math.min(Math.max(pointX + aside, room / 2), map.width - room / 2);
  const y = mark.at ? pointY + letter * 1.3 : pointY;
  const text = { x, y: y + letter * 0.35, name: 'place', leading: letter * 1.25, anchor: 'middle' } as const;
  const [left, top, height] = [x - room / 2, y - letter * 0.7, lines.length * letter * 1.25 + letter * 0.15];
  const plate = `M${fine(left)} ${fine(top)}h${fine(room)}v${fine(height)}h${fine(-room)}z`;
  const reach = Math.max(LEAST_TARGET, height);
  const area = `M${fine(left)} ${fine(y - LEAST_TARGET / 2)}h${fine(room)}v${fine(reach)}h${fine(-room)}z`;
  const dot = `<circle class="time" cx="${fine(pointX)}" cy="${fine(pointY)}" r="${fine(letter * 0.26)}"/>`;
  // Where lines end at a name, nothing has to lie below it.
  const under = sheet.name === 'reader' ? '' : `<path class="plate" d="${plate}"/>`;
  const part = {
    svg: `${under}${mark.at ? dot : ''}${drawText(lines, text)} `,
    height: 0,
  };
  const item = drawItem(sheet, { href: `#entry-${id}`, label: placeWords(places, source), part, area });
  return { ...item, plate };
}

function positionOf([{ map: mark }]: LabelledPlaces, map: ProjectedMap): readonly [x: number, y: number] {
  if (mark.at) return map.pointAt(mark.at);
  const country = mark.country ?? mark.partOf ?? '';
  const [x, y] = map.centreOf(country);
  const [left, top, right, bottom] = map.boxOf(country);
  const edges = { north: [x, top], south: [x, bottom], west: [left, y], east: [right, y] } as const;
  if (!mark.side) return [x, y];
  const [edgeX, edgeY] = edges[mark.side];
  return [(x + edgeX) / 2, (y + edgeY) / 2];
}
