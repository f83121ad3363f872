import type { BookWindow, PagedChunker, PagedPage } from './book-window.ts';

/**
 * Puts finished pages aside, unseen, until the last is laid out: the browser would look at the style of all of them at
 * every measurement, and the time for a page would grow with the book. Runs in the browser.
 */
export function registerShelfHandler(): void {
  const { Paged } = window as unknown as BookWindow;

  class ShelvePages extends Paged.Handler {
    #shelf = document.createElement('div');

    beforePageLayout(_page: PagedPage, _contents: Node, _token: unknown, { pages }: PagedChunker): void {
      // In the document still: a style sheet may stand on a page.
      this.#shelf.hidden = true;
      document.body.prepend(this.#shelf);
      // The page before is looked at when a paragraph is carried on.
      for (const { element } of pages.slice(this.#shelf.childElementCount, -3)) this.#shelf.append(element);
    }

    afterRendered(pages: readonly PagedPage[]): void {
      pages.at(-1)?.element.parentElement?.prepend(...this.#shelf.children);
      this.#shelf.remove();
    }
  }

  // Before all others, which may look at every page.
  Paged.registeredHandlers.unshift(ShelvePages);
}
