import type { BookWindow } from './book-window.ts';
import type { PdfPlace } from './pdf-error.ts';

/** Returns the place of the first cell of a table that is too narrow for a word of five letters that it holds, or null. Runs in the browser. */
export function findNarrowCells(): PdfPlace | null {
  const { bookPrint } = window as unknown as BookWindow;
  for (const cell of document.querySelectorAll<HTMLElement>('.pagedjs_area :is(td, th)')) {
    const words = cell.textContent!.trim().split(/[\s\u00AD-]+/u);
    const letters = Math.min(5, Math.max(...words.map((word) => word.length)));
    const { fontSize, paddingLeft, paddingRight } = getComputedStyle(cell);
    const width = cell.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    // A letter is about half as wide as its face is high, a narrow one a third.
    if (letters > 1 && width < (letters * parseFloat(fontSize)) / 3) return bookPrint.placeOf(cell);
  }
  return null;
}
