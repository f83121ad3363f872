import type { BookWindow, PagedLayout, PagedToken } from './book-window.ts';

/**
 * Has a page measured after every few lines, where Paged.js, once there are as many letters as a page might hold, measures it
 * after every word in italics and every cell of a table. Runs in the browser.
 */
export function registerPaceHandler(): void {
  const { Paged } = window as unknown as BookWindow;
  const lettersBetween = 200;

  class PaceMeasuring extends Paged.Handler {
    onPageLayout(_wrapper: HTMLElement, _previous: PagedToken, layout: PagedLayout): void {
      const find = layout.findBreakToken.bind(layout);
      layout.findBreakToken = (...given) => {
        const token = find(...given);
        if (!token) layout.maxChars += lettersBetween;
        return token;
      };
    }
  }

  Paged.registeredHandlers.push(PaceMeasuring);
}
