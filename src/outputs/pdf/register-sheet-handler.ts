import type { BookWindow, PagedChunker } from './book-window.ts';

/**
 * Leaves out of every sheet what no style sheet of the book fills: crop marks, corners, and what stands in margin boxes.
 * They are two thirds of the elements of a page, and the browser looks at each of them again and again. Runs in the browser.
 */
export function registerSheetHandler(): void {
  const { Paged } = window as unknown as BookWindow;

  class SlimSheets extends Paged.Handler {
    afterParsed(_source: Node, { pageTemplate }: PagedChunker): void {
      // The first style sheet is that of Paged.js itself, which names all.
      const [, ...written] = document.querySelectorAll('style[data-pagedjs-inserted-styles]');
      const styles = written.map((style) => style.textContent).join('\n');
      const sheet = pageTemplate.content;
      if (!styles.includes('--pagedjs-mark-')) {
        for (const marks of sheet.querySelectorAll('.pagedjs_bleed')) marks.remove();
      }
      for (const margin of sheet.querySelectorAll('.pagedjs_margin')) {
        if (new RegExp(`\\.${margin.classList[1]}(?![\\w-])`, 'u').test(styles)) continue;
        // Paged.js looks at the boxes beside one another, full or empty.
        if (margin.parentElement!.childElementCount > 1) margin.firstElementChild!.remove();
        else margin.parentElement!.remove();
      }
    }
  }

  Paged.registeredHandlers.push(SlimSheets);
}
