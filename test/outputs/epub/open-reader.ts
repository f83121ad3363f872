import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

const engine = dirname(createRequire(import.meta.url).resolve('foliate-js/view.js'));
const ORIGIN = 'http://reader.invalid';
const SHELL = `<!doctype html><html lang="en"><title>Reader</title>
<style>html,body{margin:0;height:100%;color-scheme:light dark}foliate-view{display:block;height:100%}</style>
<script type="module">import './view.js'</script></html>`;
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.epub': 'application/epub+zip' };

/** What the browser says of how the engine frames any book. */
const OF_THE_ENGINE = /^An iframe which has both allow-scripts and allow-same-origin/;

/** What the tests use of foliate-js, the engine of a reading program. */
export interface ReaderWindow {
  readonly reader: HTMLElement & {
    readonly renderer: { getContents(): readonly { readonly doc: Document; readonly index: number }[] };
    readonly lastLocation: {
      readonly cfi: string;
      readonly range: Range;
      readonly tocItem?: { readonly label: string };
      readonly pageItem?: { readonly label: string };
    };
    open(url: string): Promise<void>;
    goTo(target: string | number): Promise<unknown>;
    next(): Promise<void>;
  };
}

/** Opens a book in a reading engine, and keeps what the browser complained of meanwhile. */
export async function openReader(
  browser: Browser,
  book: Uint8Array,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width: 600, height: 800 }, ...options });
  onTestFinished(() => context.close());
  const complaints: string[] = [];
  await context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== ORIGIN) {
      complaints.push(`asked another host: ${route.request().url()}`);
      return route.abort();
    }
    const contentType = TYPES[extname(pathname)] ?? 'text/html';
    const body = await bodyOf(pathname, book).catch(() => undefined);
    return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body, contentType });
  });
  // The engine pauses a tenth of a second at each page that is turned.
  await context.addInitScript(() => {
    const later = window.setTimeout;
    Object.assign(window, { setTimeout: (run: () => void) => later(run, 0) });
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (!OF_THE_ENGINE.test(message.text())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page that is turned lets go of what it still waited for; what is not there fails in another way.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
  });
  await page.goto(`${ORIGIN}/`);
  await page.evaluate(async () => {
    await customElements.whenDefined('foliate-view');
    const reader = document.createElement('foliate-view') as ReaderWindow['reader'];
    document.body.append(reader);
    Object.assign(window, { reader });
    await reader.open('/book.epub');
    await reader.goTo(0);
  });
  return { page, complaints };
}

async function bodyOf(pathname: string, book: Uint8Array): Promise<string | Buffer> {
  if (pathname === '/') return SHELL;
  return pathname === '/book.epub' ? Buffer.from(book) : readFile(join(engine, pathname));
}
