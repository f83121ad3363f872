import { escapeHtml } from '../text/escape-html.ts';
import { groupSigns, monthsOf, type BandSource } from './draw-band.ts';
import { SIGNS } from './signs.ts';

/** Width and height of a month, in the units of the drawing, and side of a sign as it is kept. */
const [WIDTH, HEIGHT, SIGN] = [20, 17, 10];
/** The cloth is at most this many times as high as it is wide. */
const MOST_HEIGHT = 0.8;

/** Draws the band as a cloth: a field a month, in rows of a year or of several, as few in a row as its height allows; in each field the signs of what is dated to the month, in an empty one a short thread. Returns SVG whose classes are `row`, `sign` and `thread`; `label` is its text alternative. */
export function drawCloth({ meta, events }: BandSource, label: string): string {
  const months = monthsOf(meta.covers);
  const first = Number(months[0]!.slice(5)) - 1;
  const columns = columnsFor(first + months.length);
  const rows = Math.ceil((first + months.length) / columns);
  const signsByMonth = groupSigns(meta.eventKinds, events);
  const cells = months.map((month, index) => {
    const at = first + index;
    const [x, y] = [(at % columns) * WIDTH, Math.floor(at / columns) * HEIGHT];
    return `<g transform="translate(${x} ${y})">${drawCell(signsByMonth.get(month) ?? [])}</g>`;
  });
  const [width, height] = [columns * WIDTH, rows * HEIGHT];
  const lines = Array.from({ length: rows }, (_, row) => `M0 ${row * HEIGHT}h${width}`).join('');
  return `<svg class="cloth" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(label)}"><path class="row" d="${lines}"/>${cells.join('')}</svg>`;
}

function columnsFor(months: number): number {
  let years = 1;
  while (Math.ceil(months / (12 * years)) * HEIGHT > MOST_HEIGHT * 12 * years * WIDTH) years += 1;
  return 12 * years;
}

/** One sign fills the middle of its field; several share it, two in a row. */
function drawCell(signs: readonly (keyof typeof SIGNS)[]): string {
  if (signs.length === 0) return `<path class="thread" d="M${WIDTH / 2 - 0.5} ${HEIGHT / 2 - 3}h1v6h-1z"/>`;
  const perRow = signs.length > 1 ? 2 : 1;
  const rows = Math.ceil(signs.length / perRow);
  const scale = perRow === 1 ? 1.3 : Math.min(0.9, 1.6 / rows);
  const side = SIGN * scale;
  return signs
    .map((sign, index) => {
      const row = Math.floor(index / perRow);
      const inRow = Math.min(perRow, signs.length - row * perRow);
      const x = (WIDTH - inRow * side) / 2 + (index % perRow) * side;
      const y = (HEIGHT - rows * side) / 2 + row * side;
      return `<path class="sign" transform="translate(${x} ${y}) scale(${scale})" d="${SIGNS[sign]}"/>`;
    })
    .join('');
}
