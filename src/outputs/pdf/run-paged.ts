import type { BookWindow } from './book-window.ts';

/** Lays out the page with Paged.js, loaded and taught by `readPaged` and `teachPaged`. Runs in the browser. */
export async function runPaged(): Promise<void> {
  const { Paged, bookPrint } = window as unknown as BookWindow;
  // Paged.js would write the text out and read it in again.
  const source = document.createElement('template');
  source.dataset['ref'] = 'pagedjs-content';
  source.content.append(...document.body.childNodes);
  document.body.append(source);
  // Paged.js takes the length of the first page, a nearly empty cover, for the rest if it is not told one.
  const previewer = new Paged.Previewer({ maxChars: 1500 });
  await previewer.preview();
  // The second half begins on the right.
  if (bookPrint.half.name === 'first')
    await previewer.chunker.handleBreaks({ dataset: { breakBefore: 'right' } });
}
