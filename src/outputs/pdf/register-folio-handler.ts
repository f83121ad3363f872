// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
import type { BookWindow, PagedChunker, PagedPage, PagedToken } from './book-window.ts';

/**
 * Writes references to pages, and lists of them, into the source as soon as these pages are laid out, before that of the
 * reference is begun: the book need not be laid out again for them. What leads forward or to the front matter keeps its
 * estimate. In the second half of a book, a list waits for the pages of the first. Runs in the browser.
 */
export function registerFolioHandler(): void {
  const view = window as unknown as BookWindow;
  const { Paged, bookPrint } = view;
  const waiting = '[data-waits-for-pages], [data-page-of]:not([data-waits-for-pages] *)';

  class WriteFolios extends Paged.Handler {
    #folioById = new Map<string, string>();
    #waiting: HTMLElement[] | undefined;
    #read = 0;
    #first: number | undefined;
    #knowsEarlier = bookPrint.half.name !== 'second';

    async beforePageLayout(
      _page: PagedPage,
      _contents: Node | undefined,
      token: PagedToken | undefined,
      { pages, source }: PagedChunker,
    ): Promise<void> {
      this.#waiting ??= [...source.querySelectorAll<HTMLElement>(waiting)];
      if (!this.#knowsEarlier) {
        const list = this.#waiting.find((place) => place.dataset['waitsForPages'] !== undefined);
        if (!list || !isNear(list, token, source)) return;
        await this.#hearOfEarlier();
      }
      for (; this.#read < pages.length - 1; this.#read += 1) this.#readPage(pages[this.#read]!);
      while (this.#waiting[0] && isBegun(this.#waiting[0], token)) this.#waiting.shift();
      this.#waiting = this.#waiting.filter((place) => !this.#write(place));
    }

    async #hearOfEarlier(): Promise<void> {
      const { folioById, mainSheets } = await view.earlierPages();
      for (const [id, folio] of Object.entries(folioById)) this.#folioById.set(id, folio);
      this.#first = -mainSheets;
      this.#knowsEarlier = true;
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

    /** Returns whether nothing is left to be written there. */
    #write(place: HTMLElement): boolean {
      const id = place.dataset['pageOf'];
      const ids = id === undefined ? bookPrint.pageLists.get(place.dataset['ref']!)!.targets : [id];
      if (!ids.every((target) => this.#folioById.has(target))) return false;
      const folioOf = (target: string): string => this.#folioById.get(target)!;
      if (id === undefined) bookPrint.writePageList(place, folioOf);
      else place.textContent = folioOf(id);
      return true;
    }
  }

  /** A page holds parts of two sections at most. */
  function isNear(place: HTMLElement, token: PagedToken | undefined, source: DocumentFragment): boolean {
    const sections = [...source.children];
    const reached = token ? sections.findIndex((section) => section.contains(token.node)) : 0;
    return sections.findIndex((section) => section.contains(place)) <= reached + 1;
  }

  function isBegun(list: Node, token: PagedToken | undefined): boolean {
    if (!token) return false;
    const where = list.compareDocumentPosition(token.node);
    return (where & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }

  Paged.registeredHandlers.push(WriteFolios);
}
