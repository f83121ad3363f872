import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PART_IDS } from '../../src/book/part.ts';
import { builtBook, filesIn } from '../built-book.ts';
import { startTestBrowser } from '../test-browser.ts';
import { openPage } from './open-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startTestBrowser();
});

afterAll(() => browser.close());

describe.each(['real', 'stock'] as const)('A chapter of the %s book', (name) => {
  test('weighs at most 25 KB with its style and its script, and at most 100 KB with its fonts.', async () => {
    const { folder } = await builtBook(name);
    const files = await filesIn(folder);
    const packed = async (file: string) => brotliCompressSync(await readFile(join(folder, file))).length;
    const sizes = await Promise.all(
      files
        .filter((file) => file.endsWith('.woff2'))
        .map(async (file) => (await stat(join(folder, file))).size),
    );
    const fonts = sizes.reduce((sum, size) => sum + size, 0);
    const chapters = files.filter((file) => /^chapters\/.*\.html$/.test(file));
    expect(chapters.length).toBeGreaterThan(0);
    for (const file of chapters) {
      const page =
        (await packed(file)) + (await packed('styles/screen.css')) + (await packed('scripts/show-cards.js'));
      expect(page).toBeLessThanOrEqual(25_000);
      expect(page + fonts).toBeLessThanOrEqual(100_000);
    }
  });

  test('waits for its style alone before it is painted, and asks for nothing but style, script, fonts and pictures.', async () => {
    const { url, folder } = await builtBook(name);
    const chapter = (await filesIn(folder)).find((file) => /^chapters\/.*\.html$/.test(file));
    const { page } = await openPage(browser, url + chapter);
    await page.evaluate(() => document.fonts.ready);
    const resources = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map((entry) => ({
        name: entry.name,
        isBlocking: (entry as { renderBlockingStatus?: string }).renderBlockingStatus === 'blocking',
      })),
    );
    const blocking = resources.filter(({ isBlocking }) => isBlocking).map(({ name: address }) => address);
    expect(blocking).toEqual([`${url}styles/screen.css`]);
    const kinds = new Set(resources.map(({ name: address }) => /\.\w+$/.exec(address)?.[0]));
    expect([...kinds].filter((kind) => !['.css', '.js', '.woff2', '.svg'].includes(kind ?? ''))).toEqual([]);
  });
});

test.each(['real', 'stock'] as const)(
  'A page of data of the %s book weighs at most 30 KB with its style, its cards and their script.',
  async (name) => {
    const { folder } = await builtBook(name);
    const packed = async (file: string) => brotliCompressSync(await readFile(join(folder, file))).length;
    const pages = (await filesIn(folder)).filter((file) =>
      PART_IDS.some((id) => file === `${id}/index.html`),
    );
    expect(pages.length).toBeGreaterThan(2);
    for (const file of pages) {
      const sizes = await Promise.all([file, 'styles/screen.css', 'scripts/show-cards.js'].map(packed));
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30_000);
    }
  },
);
