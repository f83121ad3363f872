import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { answerFrom } from '../../../src/outputs/browser/serve-folder.ts';

/** Where the measured site stands, for the browser alone. */
const ORIGIN = 'http://book.invalid';
const LOADS = 5;

/** What a page costs whoever opens it first. */
export interface WeighedPage {
  /** KB of HTML, style and scripts, brotli. */
  readonly text: number;
  /** The same, with fonts. */
  readonly all: number;
  /** Requests for which the first paint waits: the page, and what blocks it. */
  readonly requests: number;
  /** Tasks of more than 50 ms, in that load of several that had the fewest: a busy machine only adds some. */
  readonly longTasks: number;
  /** Cumulative Layout Shift. */
  readonly shift: number;
  /** The same with fonts that never come: what moves for another reason than letters. */
  readonly bareShift: number;
}

/** Opens a site in a context of its own, of the width of a phone; whoever calls closes it. */
export async function openSite(browser: Browser, folder: string): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  await context.route('**/*', async (route) => {
    const answer = await answerFrom(folder, ORIGIN, route.request().url());
    return answer ? route.fulfill(answer) : route.abort();
  });
  return context;
}

/** Returns the address of a page of the site. */
export function addressOf(path: string): string {
  return `${ORIGIN}/${path}`;
}

/** Opens a page with nothing kept, and weighs what it asks for. */
export async function weighPage(browser: Browser, folder: string, path: string): Promise<WeighedPage> {
  const loads = [];
  for (let load = 0; load < LOADS; load++) loads.push(await watchPage(browser, folder, path));
  const { asked, requests, shift } = loads[0]!;
  const files = [path, ...asked.filter((file) => !/\.(?:svg|png)$/.test(file))];
  const kilobytes = (file: string) => {
    const bytes = readFileSync(join(folder, file));
    return (isFont(file) ? bytes : brotliCompressSync(bytes)).length / 1000;
  };
  const sum = (of: readonly string[]) => of.reduce((total, file) => total + kilobytes(file), 0);
  const bare = await watchPage(browser, folder, path, true);
  return {
    text: sum(files.filter((file) => !isFont(file))),
    all: sum(files),
    requests,
    longTasks: Math.min(...loads.map((load) => load.longTasks)),
    shift,
    bareShift: bare.shift,
  };
}

function isFont(file: string): boolean {
  return file.endsWith('.woff2');
}

async function watchPage(browser: Browser, folder: string, path: string, isBare = false) {
  const context = await openSite(browser, folder);
  try {
    const page = await context.newPage();
    if (isBare) await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(addressOf(path), { waitUntil: 'networkidle' });
    const resources = await seenByType(page, 'resource');
    const shifts = await seenByType(page, 'layout-shift');
    return {
      asked: resources.map(({ name = '' }) => new URL(name).pathname.slice(1)),
      requests: 1 + resources.filter((one) => one.renderBlockingStatus === 'blocking').length,
      longTasks: (await seenByType(page, 'longtask')).length,
      shift: shifts.reduce((sum, { value = 0 }) => sum + value, 0),
    };
  } finally {
    await context.close();
  }
}

/** What of an entry of the browser’s timeline is looked at. */
interface Seen {
  readonly name?: string;
  readonly value?: number;
  readonly renderBlockingStatus?: string;
}

/** Returns what the browser has noted of a kind since the page was opened. */
function seenByType(page: Page, type: string): Promise<readonly Seen[]> {
  return page.evaluate(
    (kind) =>
      new Promise<PerformanceEntryList>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: kind, buffered: true });
        setTimeout(() => resolve([]), 300);
      }).then((entries) => entries.map((entry) => entry.toJSON() as Seen)),
    type,
  );
}
