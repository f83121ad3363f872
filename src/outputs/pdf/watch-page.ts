import type { Browser, ConsoleMessage, Page } from 'playwright-core';
import { PdfError, type PdfPlace } from './pdf-error.ts';

/** Ear kept on a page while it is laid out and printed. */
export interface PageWatch {
  /** Rejects with a `PdfError` at the first fault; never resolves. */
  readonly failure: Promise<never>;
  /** Warnings of the browser's console. */
  readonly warnings: string[];
  /** Starts or replaces the limit of time, in milliseconds. */
  limit(timeMs: number): void;
  /** Ends the watch. */
  stop(): void;
}

/** Where the layout is: that of a book may go on in two pages. */
export interface PlaceLog {
  /** Is told of the place that a page has come to. */
  readonly reach: (place: PdfPlace) => void;
  /** Returns the place told last. */
  readonly last: () => PdfPlace;
}

/** Watches a page: errors of scripts and console, crash, end of the browser, an abort signal, a limit of time. */
export async function watchPage(
  page: Page,
  browser: Browser,
  { reach, last }: PlaceLog,
  signal: AbortSignal | undefined,
): Promise<PageWatch> {
  const { promise: failure, reject } = Promise.withResolvers<never>();
  failure.catch(() => undefined);
  const warnings: string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fail = (what: string, place: PdfPlace = {}): void =>
    reject(new PdfError(what, { ...last(), ...place }));
  const onAbort = (): void => fail('the print was called off');
  const onEnd = (): void => fail('the browser ended');

  await page.exposeFunction('reportPlace', (place: PdfPlace) => reach(place));
  await page.exposeFunction('reportTrouble', (what: string, place: PdfPlace) => fail(what, place));
  page.on('pageerror', (error) => fail(`a script failed: ${error.message}`));
  page.on('crash', () => fail('the page crashed'));
  page.on('console', (message) => hear(message, fail, warnings));
  browser.on('disconnected', onEnd);
  signal?.addEventListener('abort', onAbort);
  if (signal?.aborted) onAbort();

  return {
    failure,
    warnings,
    limit(timeMs) {
      clearTimeout(timer);
      timer = setTimeout(() => fail(`the layout took longer than ${Math.round(timeMs / 1000)} s`), timeMs);
    },
    stop() {
      clearTimeout(timer);
      browser.off('disconnected', onEnd);
      signal?.removeEventListener('abort', onAbort);
    },
  };
}

function hear(message: ConsoleMessage, fail: (what: string) => void, warnings: string[]): void {
  // A file that was not there is told with the element that asks for it, elsewhere.
  if (message.text().startsWith('Failed to load resource')) return;
  if (message.type() === 'error') fail(`the page reports an error: ${message.text()}`);
  if (message.type() === 'warning') warnings.push(message.text());
}
