// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
import type { BookWindow, PagedChunker, PagedPage, PagedToken } from './book-window.ts';

/**
 * Writes a list of pages into the source as soon as all of them are laid out, before its own page is begun: the book need
 * not be laid out again for it. Lists that lead forward, or to the front matter, wait for the next layout. Runs in the
 * browser.
 */
export function registerFolioHandler(): void {
  const { Paged, bookPrint } = window as unknown as BookWindow;

  class WritePageLists extends Paged.Handler {
    #folioById = new Map<string, string>();
    #waiting: HTMLElement[] | undefined;
    #read = 0;
    #first: number | undefined;

    beforePageLayout(
      _page: PagedPage,
      _contents: Node | undefined,
      token: PagedToken | undefined,
      { pages, source }: PagedChunker,
    ): void {
      for (; this.#read < pages.length - 1; this.#read += 1) this.#readPage(pages[this.#read]!);
      this.#waiting ??= [...source.querySelectorAll<HTMLElement>('[data-waits-for-pages]')];
      this.#waiting = this.#waiting.filter((list) => !isBegun(list, token) && !this.#write(list));
    }

    #readPage({ element }: PagedPage): void {
      const area = element.querySelector('.pagedjs_area')!;
      const isFront =
        element.classList.contains('pagedjs_blank_page') || area.querySelector('[data-matter="front"]');
      if (!isFront) this.#first ??= this.#read;
      if (this.#first === undefined) return;
      const folio = String(this.#read + 1 - this.#first);
      for (const { id } of area.querySelectorAll('[id]'))
        if (!this.#folioById.has(id)) this.#folioById.set(id, folio);
    }

    #write(list: HTMLElement): boolean {
      const { targets } = bookPrint.pageLists.get(list.dataset['ref']!)!;
      const isKnown = targets.every((id) => this.#folioById.has(id));
      if (isKnown) bookPrint.writePageList(list, (id) => this.#folioById.get(id)!);
      return isKnown;
    }
  }

  function isBegun(list: Node, token: PagedToken | undefined): boolean {
    if (!token) return false;
    const where = list.compareDocumentPosition(token.node);
    return (where & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }

  Paged.registeredHandlers.push(WritePageLists);
}
