import type { BookWindow, Numbering } from './book-window.ts';

/**
 * Gives every laid out page its folio, i, ii, iii in front of the first chapter and then from 1, as `--folio` for the style
 * sheet, and returns that of the page on which each id begins. The second half of a book is told of the sheets before it.
 * Runs in the browser.
 */
export function numberPages(before: { readonly sheets: number; readonly mainSheets: number }): Numbering {
  const { bookPrint } = window as unknown as BookWindow;
  const sheets = [...document.querySelectorAll<HTMLElement>('.pagedjs_page')];
  const isSecond = bookPrint.half.name === 'second';
  const firstChapter = sheets.findIndex(
    (sheet) =>
      !sheet.classList.contains('pagedjs_blank_page') &&
      !sheet.querySelector('.pagedjs_area [data-matter="front"]'),
  );
  const frontCount = isSecond ? 0 : firstChapter === -1 ? sheets.length : firstChapter;
  // An id may be called as what every object has, as “constructor” is.
  const folioById = Object.create(null) as Record<string, string>;
  sheets.forEach((sheet, index) => {
    const isFront = index < frontCount;
    const folio = isFront ? bookPrint.roman(index + 1) : String(before.mainSheets + index + 1 - frontCount);
    sheet.style.setProperty('--folio', `"${folio}"`);
    sheet.dataset['folio'] = folio;
    sheet.dataset['pageNumber'] = String(before.sheets + index + 1);
    sheet.toggleAttribute('data-is-front', isFront);
    // Paged.js calls its sheets page-1 and so on; a book may call its sections so.
    sheet.removeAttribute('id');
    for (const margin of sheet.querySelectorAll('.pagedjs_margin'))
      margin.setAttribute('aria-hidden', 'true');
    for (const { id } of sheet.querySelectorAll('.pagedjs_area [id]')) folioById[id] ??= folio;
  });
  const mainSheets = before.mainSheets + sheets.length - frontCount;
  return { folioById, sheets: before.sheets + sheets.length, mainSheets };
}
