import type { BookWindow } from './book-window.ts';

/**
 * Puts what is marked with `data-on-line` on the next line of its page's grid, wherever that page began and whatever stands
 * before it, so that the lines of a page's two sides lie on one another. Runs in the browser.
 */
export function registerGridHandler(): void {
  const { Paged } = window as unknown as BookWindow;

  class KeepGrid extends Paged.Handler {
    renderNode(rendered: Node): void {
      if (!(rendered instanceof HTMLElement) || rendered.dataset['onLine'] === undefined) return;
      const content = rendered.closest('.pagedjs_page_content');
      const line = parseFloat(getComputedStyle(document.body).lineHeight);
      if (!content || Number.isNaN(line)) return;
      const below = rendered.getBoundingClientRect().top - content.getBoundingClientRect().top;
      // A hair over a line is rounding.
      const missing = Math.ceil(below / line - 0.02) * line - below;
      if (missing < 0.5) return;
      const { display, paddingTop } = getComputedStyle(rendered);
      // Paged.js takes what has a style of its own for hidden, unless the style shows it.
      rendered.style.display = display;
      rendered.style.paddingTop = `${parseFloat(paddingTop) + missing}px`;
    }
  }

  Paged.registeredHandlers.push(KeepGrid);
}
