import type { BrowserPage } from '../browser/browser-page.ts';
import type { DevTools } from '../browser/devtools.ts';
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
  page: BrowserPage,
  devTools: DevTools,
  { reach, last }: PlaceLog,
  signal: AbortSignal | undefined,
): Promise<PageWatch> {
  const { promise: failure, reject } = Promise.withResolvers<never>();
  failure.catch(() => undefined);
  const warnings: string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fail = (what: string, place: PdfPlace = {}): void =>
    reject(new PdfError(what, { ...last(), ...place }));
  const hear = (type: string, text: string): void => {
    // A file that was not there is told with the element that asks for it, elsewhere.
    if (text.startsWith('Failed to load resource')) return;
    if (type === 'error') fail(`the page reports an error: ${text}`);
    if (type === 'warning') warnings.push(text);
  };
  const onAbort = (): void => fail('the print was called off');

  const { session } = page;
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
    fail(`a script failed: ${(exception?.description ?? text).split('\n', 1)[0]}`),
  );
  session.on('Inspector.targetCrashed', () => fail('the page crashed'));
  session.on('Runtime.consoleAPICalled', ({ type, args }) =>
    hear(type, args.map(({ value, description }) => value ?? description).join(' ')),
  );
  session.on('Log.entryAdded', ({ entry: { level, text } }) => hear(level, text));
  // It never rejects, and a watch that has stopped takes no notice.
  void devTools.closed.then(() => fail('the browser ended'));
  signal?.addEventListener('abort', onAbort);
  if (signal?.aborted) onAbort();
  await page.expose('reportPlace', (place: PdfPlace) => reach(place));
  await page.expose('reportTrouble', (what: string, place: PdfPlace) => fail(what, place));

  return {
    failure,
    warnings,
    limit(timeMs) {
      clearTimeout(timer);
      timer = setTimeout(() => fail(`the layout took longer than ${Math.round(timeMs / 1000)} s`), timeMs);
    },
    stop() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    },
  };
}
