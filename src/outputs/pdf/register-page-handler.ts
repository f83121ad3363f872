import type { BookWindow, PagedChunker, PagedPage, PagedToken } from './book-window.ts';

/**
 * Settles every page inside its own layout, so that what is added to a page late (a note, a running head) cannot push a
 * line off the sheet; tells each of them; stops a layout that goes on for ever. Runs in the browser.
 */
export function registerPageHandler(pageLimit: number): void {
  const view = window as unknown as BookWindow;
  const { Paged, bookPrint } = view;

  class SettlePages extends Paged.Handler {
    beforePageLayout(
      page: PagedPage,
      contents: Node | undefined,
      token: PagedToken,
      chunker: PagedChunker,
    ): void {
      bookPrint.chunker = chunker;
      if (chunker.pages.length > pageLimit) {
        const node = token?.node ?? page.element;
        throw new Error(stop(`the layout passes ${pageLimit} pages, far more than its words can fill`, node));
      }
      if (contents) page.layout = settled(page, page.layout.bind(page));
    }

    afterPageLayout(element: HTMLElement, page: PagedPage): void {
      const first = page.wrapper?.querySelector('p, h1, h2, h3, li, td, figure') ?? element;
      void view.reportPlace(bookPrint.placeOf(first));
    }
  }

  function stop(what: string, node: Node): string {
    void view.reportTrouble(what, bookPrint.placeOf(node));
    return what;
  }

  function settled(page: PagedPage, layout: PagedPage['layout']): PagedPage['layout'] {
    return async (contents, token, maxChars) => {
      let end = await layout(contents, token, maxChars);
      for (let tries = 0; tries < 8 && bookPrint.overflowOf(page.element, 'body'); tries += 1) {
        const method = page.layoutMethod!;
        const earlier = method.findBreakToken(page.wrapper, contents, method.bounds, token);
        if (!earlier) break;
        method.rebuildTableFromBreakToken(earlier, page.wrapper);
        page.endToken = end = earlier;
      }
      return end;
    };
  }

  Paged.registeredHandlers.push(SettlePages);
}
