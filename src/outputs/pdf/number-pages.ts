import type { BookWindow } from './book-window.ts';

/**
 * Gives every laid out page its folio, i, ii, iii in front of the first chapter and then from 1, as `--folio` for the style
 * sheet, and returns that of the page on which each id begins. Runs in the browser.
 */
export function numberPages(): Readonly<Record<string, string>> {
  const { bookPrint } = window as unknown as BookWindow;
  const sheets = [...document.querySelectorAll<HTMLElement>('.pagedjs_page')];
  const firstChapter = sheets.findIndex(
    (sheet) =>
      !sheet.classList.contains('pagedjs_blank_page') &&
      !sheet.querySelector('.pagedjs_area [data-matter="front"]'),
  );
  const frontCount = firstChapter === -1 ? sheets.length : firstChapter;
  // An id may be called as what every object has, as “constructor” is.
  const folioById = Object.create(null) as Record<string, string>;
  sheets.forEach((sheet, index) => {
    const isFront = index < frontCount;
    const folio = isFront ? bookPrint.roman(index + 1) : String(index + 1 - frontCount);
    sheet.style.setProperty('--folio', `"${folio}"`);
    sheet.dataset['folio'] = folio;
    sheet.toggleAttribute('data-is-front', isFront);
    // Paged.js calls its sheets page-1 and so on; a book may call its sections so.
    sheet.removeAttribute('id');
    for (const margin of sheet.querySelectorAll('.pagedjs_margin'))
      margin.setAttribute('aria-hidden', 'true');
    for (const { id } of sheet.querySelectorAll('.pagedjs_area [id]')) folioById[id] ??= folio;
  });
  return folioById;
}
