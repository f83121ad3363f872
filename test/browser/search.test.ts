import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtBook } from '../built-book.ts';
import { startTestBrowser } from '../test-browser.ts';
import { openPage } from './open-page.ts';
import { shiftsOf } from './shifts-of.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startTestBrowser();
});

afterAll(() => browser.close());

async function openSearch(query = '', options: BrowserContextOptions = {}) {
  const { url } = await builtBook('stock');
  return searchOn(await openPage(browser, `${url}search/index.html${query}`, options));
}

function searchOn<Opened extends { readonly page: Page }>(opened: Opened) {
  const { page } = opened;
  return {
    ...opened,
    field: page.getByRole('searchbox', { name: 'Words to look for' }),
    status: page.getByRole('status'),
    results: page.locator('.results li'),
  };
}

describe('The search', () => {
  test('is found from any page, finds while one types, and leads by keyboard to the sentence.', async () => {
    const { url } = await builtBook('stock');
    const { page, complaints } = await openPage(browser, `${url}chapters/the-new-boat/index.html`);
    await page.getByRole('navigation').getByRole('link', { name: 'Search' }).press('Enter');
    const { field, status, results } = searchOn({ page });
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type('rotten hul');
    await expect.poll(() => status.innerText()).toMatch(/^Places found: [1-9]/);
    expect(Number(/\d+/.exec(await status.innerText())![0])).toBe(await results.count());
    await page.keyboard.press('Enter');
    expect(await status.evaluate((one) => one === document.activeElement)).toBe(true);
    const link = results.locator('a[href$="#s-rotten"]');
    expect((await link.locator('mark').allInnerTexts()).map((word) => word.toLowerCase())).toEqual(
      expect.arrayContaining(['rotten', 'hull']),
    );
    expect(page.url()).toMatch(/\?q=rotten\+hul$/);
    await link.press('Enter');
    await page.waitForURL(/\/chapters\/the-old-boat\/index\.html#s-rotten$/);
    await page.goBack();
    await expect.poll(() => results.count()).toBeGreaterThan(0);
    expect(await field.inputValue()).toBe('rotten hul');
    expect(complaints).toEqual([]);
  });

  test('loads what it looks through only when something is looked for.', async () => {
    const { page, field, status } = await openSearch();
    const loaded = () =>
      page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('index.js')).length,
      );
    expect(await loaded()).toBe(0);
    await field.fill('hull');
    await expect.poll(() => status.innerText()).toMatch(/\d/);
    await field.fill('boat');
    expect(await loaded()).toBe(1);
  });

  test('shows a sentence between its neighbours, and says where it stands.', async () => {
    const { results, status } = await openSearch('?q=rotten+hull');
    await expect.poll(() => status.innerText()).toMatch(/\d/);
    const found = results.filter({ has: results.page().locator('a[href$="#s-rotten"]') });
    expect(await found.locator('.context').count()).toBeGreaterThan(0);
    expect(await found.locator('.source-line').innerText()).toBe('Chapter 1. The old boat');
  });

  test.each(['<img src=x onerror="document.title=1">', 'مالي', 'ł'.repeat(10_000)])(
    'takes %j as words, and says that nothing has them.',
    async (query) => {
      const { page, field, status, results, complaints } = await openSearch(
        `?q=${encodeURIComponent(query.slice(0, 2000))}`,
      );
      await expect.poll(() => status.innerText()).toBe('Nothing in the book has all of these words.');
      expect(await field.inputValue()).toBe(query.slice(0, 200));
      expect(await results.count()).toBe(0);
      expect(await page.locator('main img').count()).toBe(0);
      expect(await page.getByRole('heading', { name: 'Other ways to find something' }).isVisible()).toBe(
        true,
      );
      await field.fill('');
      expect(await status.innerText()).toBe('');
      expect(complaints).toEqual([]);
    },
  );

  test('works on a page that was opened from disk.', async () => {
    const { folder } = await builtBook('stock');
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${pathToFileURL(join(folder, 'search/index.html')).href}?q=rotten+hull`);
    const { results } = searchOn({ page });
    await results.locator('a[href$="#s-rotten"]').click();
    await page.waitForURL(/^file:.*\/the-old-boat\/index\.html#s-rotten$/);
    expect(await page.locator('#s-rotten').isVisible()).toBe(true);
    await context.close();
  });

  test('is no field without scripts, but a page that names other ways.', async () => {
    const { page, field } = await openSearch('', { javaScriptEnabled: false });
    expect(await field.isVisible()).toBe(false);
    expect(await page.locator('noscript').innerText()).toContain('The search needs JavaScript');
    await page.getByRole('main').getByRole('link', { name: 'People and organisations' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('People and organisations');
  });

  test('says so where what it looks through cannot be loaded.', async () => {
    const { page, field, status } = await openSearch();
    await page.route('**/search-index.js', (route) => route.abort());
    await field.fill('hull');
    await expect.poll(() => status.innerText()).toMatch(/could not be loaded/);
  });

  test('shows many findings in parts, and the next part leads on from its first.', async () => {
    const { url } = await builtBook('real');
    const { page } = await openPage(browser, `${url}search/index.html?q=mali`);
    const { results } = searchOn({ page });
    const more = page.getByRole('button', { name: /^Show the others: \d+$/ });
    await more.click();
    expect(await results.count()).toBe(60);
    expect(await results.nth(30).evaluate((one) => one.contains(document.activeElement))).toBe(true);
  });
});

test.each(['light', 'dark'] as const)(
  'What is found has no faults of accessibility, %s, and nothing moves when it comes.',
  async (colorScheme) => {
    const { url } = await builtBook('real');
    const { page } = await openPage(browser, `${url}icon.svg`, {
      colorScheme,
      viewport: { width: 390, height: 800 },
    });
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(`${url}search/index.html?q=helicopters`);
    const { results } = searchOn({ page });
    await expect.poll(() => results.count()).toBeGreaterThan(5);
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    expect(await shiftsOf(page)).toEqual([]);
  },
);
