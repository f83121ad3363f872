import type { BookWindow, PagedHandlerClass, PagedStringHandler } from './book-window.ts';

/**
 * Gives the strings of running heads (`string-set`) to the margins of a page alone, since the browser looks anew at whatever
 * could inherit them, and lets the second half of a book begin with those that the first has set last, and with no first
 * page of its own. Runs in the browser.
 */
export function carryStrings(): void {
  const { Paged, bookPrint } = window as unknown as BookWindow;
  const { name, earlier } = bookPrint.half;
  // Its class has no name of its own in the small file.
  const index = Paged.registeredHandlers.findIndex((handler) => String(handler).includes('"string-set"'));
  const Stock = Paged.registeredHandlers[index] as PagedHandlerClass<PagedStringHandler>;

  Paged.registeredHandlers[index] = class extends Stock {
    beforePageLayout({ element }: { readonly element: HTMLElement }): void {
      if (name !== 'second') return;
      element.classList.remove('pagedjs_first_page');
      if (this.pageLastString) return;
      const sets = Object.entries(this.stringSetSelectors);
      this.pageLastString = Object.fromEntries(
        sets.flatMap(([string, { selector, func, value }]) => {
          const last = [...earlier.querySelectorAll(selector)].at(-1);
          if (!last) return [];
          return [[string, (func === 'attr' ? last.getAttribute(value) : last.textContent) ?? '']];
        }),
      );
    }

    override afterPageLayout(page: HTMLElement): void {
      const margins = page.querySelectorAll<HTMLElement>('.pagedjs_pagebox > :not(.pagedjs_area)');
      super.afterPageLayout({
        querySelectorAll: (selector) => page.querySelectorAll(selector),
        style: {
          setProperty: (property, value) => {
            for (const margin of margins) margin.style.setProperty(property, value);
          },
        },
      });
    }
  };
}
