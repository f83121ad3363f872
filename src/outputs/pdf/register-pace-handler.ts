// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
import type { BookWindow, PagedLayout, PagedToken } from './book-window.ts';

/**
 * Has a page measured when, by what it has taken, it may be full, where Paged.js, once there are as many letters as a page
 * might hold, measures it after every word in italics and every cell of a table. Runs in the browser.
 */
export function registerPaceHandler(): void {
  const { Paged } = window as unknown as BookWindow;
  /** Letters of a few lines. */
  const leastLetters = 200;

  class PaceMeasuring extends Paged.Handler {
    onPageLayout(wrapper: HTMLElement, _previous: PagedToken, layout: PagedLayout): void {
      const find = layout.findBreakToken.bind(layout);
      layout.findBreakToken = (...given) => {
        const token = find(...given);
        if (!token) layout.maxChars = lettersUntilFull(wrapper);
        return token;
      };
    }
  }

  /** The letters of a page up to where it would be full if the rest of its height took as many as what is there. */
  function lettersUntilFull(wrapper: HTMLElement): number {
    const box = wrapper.parentElement!.getBoundingClientRect();
    const letters = wrapper.textContent.length;
    const bottom = endOf(wrapper);
    // What comes may be a figure, so that the half of what is there is enough.
    const share = Math.min(0.5, (box.bottom - bottom) / Math.max(1, bottom - box.top));
    return letters + Math.max(leastLetters, letters * share);
  }

  /** Where the last line of a page ends. */
  function endOf(wrapper: HTMLElement): number {
    const walker = document.createTreeWalker(wrapper, NodeFilter.SHOW_TEXT);
    let text = walker.lastChild();
    while (text?.textContent?.trim() === '') text = walker.previousNode();
    const line = document.createRange();
    line.selectNodeContents(text ?? wrapper);
    return line.getBoundingClientRect().bottom;
  }

  Paged.registeredHandlers.push(PaceMeasuring);
}
