import type { BookWindow, PagedChunker, PagedPage } from './book-window.ts';

/**
 * Takes finished pages out of the document until the last is laid out: the browser would look at the style of all of them
 * at every measurement, and the time for a page would grow with the book. Runs in the browser.
 */
export function registerShelfHandler(): void {
  const { Paged } = window as unknown as BookWindow;

  class ShelvePages extends Paged.Handler {
    #shelf: HTMLElement[] = [];
    #finished = new Set<HTMLElement>();
    #isOpen = true;

    finalizePage(element: HTMLElement): void {
      this.#finished.add(element);
    }

    beforePageLayout(_page: PagedPage, _contents: Node, _token: unknown, { pages }: PagedChunker): void {
      // An empty page may be added when all are back.
      if (!this.#isOpen) return;
      // The page before is looked at when a paragraph is carried on.
      for (const { element } of pages.slice(this.#shelf.length, -3)) {
        // A page is not finished while pages for the rest of its notes are added.
        if (!this.#finished.has(element)) break;
        // A style sheet that stands on a page is one for all.
        document.head.append(...element.querySelectorAll('style, link'));
        this.#shelf.push(element);
        element.remove();
      }
    }

    afterRendered(pages: readonly PagedPage[]): void {
      this.#isOpen = false;
      pages.at(-1)?.element.parentElement?.prepend(...this.#shelf);
    }
  }

  // Before all others, which may look at every page.
  Paged.registeredHandlers.unshift(ShelvePages);
}
