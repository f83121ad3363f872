import type { BookMeta } from '../book/book.ts';
import { escapeHtml } from '../text/escape-html.ts';
import type { BandSource } from './draw-band.ts';
import { drawCloth } from './draw-cloth.ts';
import { isSettable } from './is-settable.ts';
import { wrapWords } from './wrap-words.ts';

/** The size of the cover picture, in pixels: two by three, as shelves of books show it. */
export const COVER_SIZE = { width: 1600, height: 2400 } as const;

/** What a cover is drawn from. */
export interface CoverSource extends BandSource {
  readonly meta: BandSource['meta'] & Pick<BookMeta, 'title' | 'subtitle'>;
}

const EDGE = 160;
const ROOM = COVER_SIZE.width - 2 * EDGE;
/** A letter of the face is about half as wide as its size. */
const LETTER = 0.5;
/** Lines, from the first to the next, in sizes. */
const LEADING = 1.2;

/** Draws the cover: title and subtitle, light on dark, over the book's band as a cloth. SVG whose texts name the face Literata; a text in a script that it lacks is left out. */
export function drawCover(source: CoverSource): string {
  const { title, subtitle } = source.meta;
  const large = setBlock(title, title.length > 60 ? 90 : 140, 8);
  const small = setBlock(subtitle, 58, 6);
  const [titleAt, subtitleAt] = [320, 320 + large.height + 40];
  const clothAt = subtitleAt + small.height + 60;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${COVER_SIZE.width} ${COVER_SIZE.height}"><style>text{fill:#EFE8DA;font-family:Literata}.subtitle{font-style:italic}.row{fill:none;stroke:#8A8172;stroke-width:.5}.sign{fill:#EFE8DA}.thread{fill:#8A8172}</style><path fill="#1C1A17" d="M0 0h1600v2400H0z"/>${drawLines(large, titleAt, 'title')}${drawLines(small, subtitleAt, 'subtitle')}${placeCloth(drawCloth(source, ''), clothAt)}</svg>`;
}

/** A text in lines of one size. */
interface Block {
  readonly lines: readonly string[];
  readonly size: number;
  readonly height: number;
}

/** In lines that are about equally long, as few as have room. */
function setBlock(text: string, size: number, mostLines: number): Block {
  const widest = Math.floor(ROOM / (size * LETTER));
  const count = wrapWords(text, widest).length;
  let width = Math.ceil(text.length / count);
  while (wrapWords(text, width).length > count) width += 1;
  const lines = isSettable(text) ? wrapWords(text, width).slice(0, mostLines) : [];
  return { lines, size, height: lines.length * size * LEADING };
}

function drawLines({ lines, size }: Block, top: number, name: string): string {
  return lines
    .map(
      (words, at) =>
        `<text class="${name}" x="${EDGE}" y="${Math.round(top + at * size * LEADING)}" font-size="${size}">${escapeHtml(words)}</text>`,
    )
    .join('');
}

/** As wide as the cover where the texts leave it room, at its foot. */
function placeCloth(svg: string, top: number): string {
  const { width, height } = COVER_SIZE;
  return svg.replace(
    '<svg ',
    `<svg x="0" y="${Math.round(top)}" width="${width}" height="${Math.round(height - top)}" preserveAspectRatio="xMidYMax meet" `,
  );
}
