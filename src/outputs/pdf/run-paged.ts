import type { BookWindow } from './book-window.ts';

/** Lays out the page with Paged.js, loaded and taught by `listPagedScripts`. Runs in the browser. */
export async function runPaged(): Promise<void> {
  const { Paged } = window as unknown as BookWindow;
  // Paged.js takes the length of the first page, a nearly empty cover, for the rest if it is not told one.
  await new Paged.Previewer({ maxChars: 1500 }).preview();
}
