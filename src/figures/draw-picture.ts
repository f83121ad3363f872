import { escapeHtml } from '../text/escape-html.ts';
import type { EdtfDate } from '../text/edtf-date.ts';
import { drawYears, type BandSource, type DrawnYear } from './draw-band.ts';
import { isSettable } from './is-settable.ts';
import { wrapWords } from './wrap-words.ts';

/** The size at which sites show a page that is shared, in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** What a picture shows beside the band. */
export interface PictureText {
  readonly title: string;
  /** The name of the book, where the title is another; empty on the book's own picture. */
  readonly over: string;
  /** One quiet line below the title. */
  readonly under: string;
}

const EDGE = 80;
const ROOM = PICTURE_SIZE.width - 2 * EDGE;
/** A letter of the face is about half as wide as its size. */
const LETTER = 0.5;
const MOST_LINES = 3;

/** Draws the picture by which a page is shown where it is shared: its title over the book's band, months outside `dark` faint. SVG whose texts name the faces Literata and Inter; a text in a script that they lack is left out. */
export function drawPicture(
  source: BandSource,
  text: PictureText,
  dark: EdtfDate = source.meta.covers,
): string {
  const size = text.title.length > 60 ? 56 : 72;
  const title = wrapWords(text.title, Math.floor(ROOM / (size * LETTER))).slice(0, MOST_LINES);
  const lines = [
    line(text.over, 30, 118, 'over'),
    ...title.map((words, at) => line(words, size, 220 + at * size * 1.18, 'title')),
    ...wrapWords(text.under, 70)
      .slice(0, 2)
      .map((words, at) => line(words, 28, 220 + title.length * size * 1.18 + at * 40, 'under')),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PICTURE_SIZE.width} ${PICTURE_SIZE.height}"><style>.title,.is-dark{fill:#1C1A17}.over,.under{fill:#4A443B}.is-faint{fill:#B9AE99}.is-silent{fill:#B9AE99}text{font-family:Literata}.over,.under{font-family:Inter}</style><path fill="#FBF8F1" d="M0 0h1200v630H0z"/><path fill="#1F3A68" d="M0 0h1200v14H0z"/>${lines.join('')}${drawRows(drawYears(source, dark))}</svg>`;
}

function line(words: string, size: number, y: number, name: string): string {
  if (words === '' || !isSettable(words)) return '';
  return `<text class="${name}" x="${EDGE}" y="${y}" font-size="${size}">${escapeHtml(words)}</text>`;
}

/** In as few rows of years as leave the signs large enough to be seen, the last at the picture's foot. */
function drawRows(years: readonly DrawnYear[]): string {
  const [{ width, height } = { width: 1, height: 1 }] = years;
  const perRow = Math.min(6, Math.max(1, years.length));
  const scale = Math.min(ROOM / (perRow * width), 1.6);
  const rows = Math.ceil(years.length / perRow);
  return years
    .map(({ signs }, at) => {
      const x = EDGE + (at % perRow) * width * scale;
      const y = PICTURE_SIZE.height - 50 - (rows - Math.floor(at / perRow)) * (height * scale + 8);
      return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})">${signs}</g>`;
    })
    .join('');
}
