import type { BrowserPage } from '../browser/browser-page.ts';
import type { DevTools } from '../browser/devtools.ts';
import { layoutProgress, type PdfProgress } from './layout-progress.ts';
import type { PdfPlace } from './pdf-error.ts';
import { watchPage } from './watch-page.ts';

/** What is kept an eye on while a book is printed. */
export interface WatchOptions {
  readonly devTools: DevTools;
  readonly tell: (progress: PdfProgress) => void;
  readonly signal: AbortSignal | undefined;
  readonly timeLimitMs: number | undefined;
}

/** Ear kept on the pages that lay out a book. */
export interface PagesWatch {
  /** Returns what a work returns, or rejects with the `PdfError` of the page that fails before. */
  unlessFailed<T>(work: Promise<T>): Promise<T>;
  /** Is told of the words and chapters of a half before it is laid out. */
  onLayout(half: number, words: number, chapters: readonly string[]): void;
  /** Returns the warnings of the browser's console. */
  warnings(): readonly string[];
  stop(): void;
}

/** Watches all pages of the browser that lay out a book, as `watchPage` does one, and tells their progress as that of one. */
export async function watchPages(
  pages: readonly BrowserPage[],
  { devTools, tell, signal, timeLimitMs }: WatchOptions,
): Promise<PagesWatch> {
  const progress = layoutProgress(tell);
  let last: PdfPlace = {};
  const watches = await Promise.all(
    pages.map((page, half) => {
      const reach = (place: PdfPlace): void => progress.reach(half, (last = place));
      return watchPage(page, devTools, { reach, last: () => last }, signal);
    }),
  );
  const failures = watches.map(({ failure }) => failure);
  return {
    unlessFailed: (work) => Promise.race([...failures, work]),
    onLayout: (half, words, chapters) => {
      progress.begin(half, chapters);
      watches[half]!.limit(timeLimitMs ?? 30_000 + 3 * words);
    },
    warnings: () => watches.flatMap((watch) => watch.warnings),
    stop: () => {
      for (const watch of watches) watch.stop();
    },
  };
}
