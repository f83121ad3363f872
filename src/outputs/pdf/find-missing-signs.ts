import type { BookWindow } from './book-window.ts';
import type { PdfPlace } from './pdf-error.ts';

/** A sign that would be printed as an empty box. */
export interface MissingSign {
  readonly sign: string;
  readonly place: PdfPlace;
}

/**
 * Returns the first sign of the page's text that no font can show, or null: it is drawn, and compared with a code point
 * that can never be a sign. Runs in the browser.
 */
export function findMissingSigns(): MissingSign | null {
  const { bookPrint } = window as unknown as BookWindow;
  const size = 24;
  const pen = new OffscreenCanvas(size * 2, size * 2).getContext('2d', { willReadFrequently: true })!;
  const boxByFont = new Map<string, string>();
  const seen = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (parent.closest('script, style, template, [hidden]')) continue;
    const { fontStyle, fontFamily } = getComputedStyle(parent);
    const font = `${fontStyle} ${size}px ${fontFamily}`;
    for (const sign of node.textContent ?? '') {
      // Every font has the signs of ASCII.
      if (sign <= '~' || seen.has(font + sign) || /[\s\p{C}]/u.test(sign)) continue;
      seen.add(font + sign);
      if (draw(sign, font) === boxOf(font)) return { sign, place: bookPrint.placeOf(node) };
    }
  }
  return null;

  function boxOf(font: string): string {
    if (!boxByFont.has(font)) boxByFont.set(font, draw('\u{10FFFD}', font));
    return boxByFont.get(font)!;
  }

  function draw(sign: string, font: string): string {
    pen.clearRect(0, 0, size * 2, size * 2);
    pen.font = font;
    pen.fillText(sign, size / 4, size * 1.4);
    return pen.getImageData(0, 0, size * 2, size * 2).data.join('');
  }
}
