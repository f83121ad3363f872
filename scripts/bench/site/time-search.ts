import type { Browser, Page } from 'playwright-core';
import { addressOf, openSite } from './weigh-page.ts';

/** How often all is typed. */
const ROUNDS = 3;

/** How long a search takes, in milliseconds. */
export interface TimedSearch {
  /** From the first key to the first finding: the index is loaded and read. */
  readonly first: number;
  /** From a key to what it finds, painted: the median of all keys and the longest, of each the best of several rounds, since a busy machine only adds. */
  readonly median: number;
  readonly longest: number;
  readonly keys: number;
}

/** Types queries key by key into the search of a site, and times each key until what it finds is painted. */
export async function timeSearch(
  browser: Browser,
  folder: string,
  queries: readonly string[],
): Promise<TimedSearch> {
  const context = await openSite(browser, folder);
  try {
    const page = await context.newPage();
    await page.goto(addressOf('search/index.html'), { waitUntil: 'networkidle' });
    const rounds: (readonly number[])[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await typeAll(page, queries));
    const best = rounds[0]!.map((_, key) => Math.min(...rounds.map((times) => times[key]!)));
    const sorted = best.toSorted((a, b) => a - b);
    return {
      first: rounds[0]![0]!,
      median: sorted[sorted.length >> 1]!,
      longest: sorted.at(-1)!,
      keys: sorted.length,
    };
  } finally {
    await context.close();
  }
}

/** Returns the milliseconds from each key to the paint of what it finds. */
function typeAll(page: Page, queries: readonly string[]): Promise<readonly number[]> {
  return page.evaluate(async (asked) => {
    const field = document.querySelector<HTMLInputElement>('#query')!;
    const status = document.querySelector('[role="status"]')!;
    const taken: number[] = [];
    for (const written of asked.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)))) {
      status.textContent = '';
      const start = performance.now();
      field.value = written;
      field.dispatchEvent(new Event('input'));
      while (status.textContent === '') await new Promise((resolve) => setTimeout(resolve));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      taken.push(performance.now() - start);
    }
    return taken;
  }, queries);
}
