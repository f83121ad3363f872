import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
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

/** The place that the address leads to, and whether it can be seen without scrolling. */
async function targetOf(page: Page) {
  const target = page.locator(':target');
  return {
    id: await target.getAttribute('id'),
    text: (await target.innerText()).replace(/\s+/g, ' ').trim(),
    isSeen: await isSeen(page),
  };
}

function isSeen(page: Page): Promise<boolean> {
  return page.locator(':target').evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });
}

describe.each([
  ['desktop', { width: 1280, height: 800 }],
  ['phone', { width: 390, height: 700 }],
] as const)('On a %s, without scripts,', (_, viewport) => {
  const options = { viewport, javaScriptEnabled: false };

  test('a reader goes from the cover into a chapter, by a citation to the passage, and back to the statement.', async () => {
    const { url } = await builtBook('stock');
    const { page, complaints } = await openPage(browser, url, options);
    await page.getByRole('link', { name: 'Start reading' }).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('The old boat');
    const statement = page.locator('#s-rotten');
    const words = (await statement.innerText()).replace(/\.\d+/, '.').trim();
    await statement.getByRole('link').first().click();
    expect(await targetOf(page)).toMatchObject({ id: expect.stringMatching(/^n-/), isSeen: true });
    await page.locator(':target').getByRole('link', { name: 'Ormsay Courier' }).click();
    await page.waitForURL(/\/sources\/courier-1997\/index\.html#para-1$/);
    const passage = await targetOf(page);
    expect(passage).toMatchObject({ id: 'para-1', isSeen: true });
    expect(passage.text).toContain('because her hull was rotten');
    await page.locator(':target').getByRole('link', { name: words }).click();
    await page.waitForURL(/\/chapters\/the-old-boat\/index\.html#s-rotten$/);
    expect(await targetOf(page)).toMatchObject({ id: 's-rotten', isSeen: true });
    expect(complaints).toEqual([]);
  });

  test('a note leads back to where it was called.', async () => {
    const { url } = await builtBook('stock');
    const { page } = await openPage(
      browser,
      `${url}chapters/the-old-boat/index.html#n-the-old-boat-3`,
      options,
    );
    await page.getByRole('link', { name: 'Back to the text at note 3' }).click();
    expect(await targetOf(page)).toMatchObject({ id: 'r-the-old-boat-3', isSeen: true });
  });

  test('the PDF comes from the cover, whole.', async () => {
    const { url, folder } = await builtBook('real');
    const { page } = await openPage(browser, url, options);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the PDF' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('book.pdf');
    const [got, made] = await Promise.all([
      readFile(await download.path()),
      readFile(join(folder, 'book.pdf')),
    ]);
    expect(got.equals(made)).toBe(true);
    expect(got.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('the feed is found from the cover, and its address is there to be copied.', async () => {
    const { url } = await builtBook('real');
    const { page } = await openPage(browser, url, options);
    await page.getByRole('link', { name: 'Subscribe to the feeds' }).click();
    const feed = page.locator('main a[type="application/rss+xml"]').first();
    expect(await feed.innerText()).toMatch(/^https:\/\/.*\/feed\.xml$/);
    const response = await page.request.get(new URL((await feed.getAttribute('href'))!, page.url()).href);
    expect(response.status()).toBe(200);
    expect(await response.text()).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<rss version="2\.0"/);
  });

  test('who is lost finds the cover.', async () => {
    const { url } = await builtBook('stock');
    const { page, complaints } = await openPage(browser, `${url}chapters/no-such/page/`, options);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('This page is not here');
    await page.getByRole('banner').getByRole('link').first().click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('The Ferry to Ormsay');
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
  });
});

test('By keyboard, the first stop skips to the text, and every stop can be seen.', async () => {
  const { url } = await builtBook('stock');
  const { page } = await openPage(browser, `${url}chapters/the-old-boat/index.html`);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
  const box = await skip.boundingBox();
  expect(box!.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.waitForURL(({ hash }) => hash === '#text');
  const ground = await page.locator('main').evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(ground).toBe('rgba(0, 0, 0, 0)');
  await page.keyboard.press('Tab');
  const isInText = () =>
    page.evaluate(() => document.querySelector('main')!.contains(document.activeElement));
  expect(await isInText()).toBe(true);
  const stops: string[] = [];
  while (await isInText()) {
    const stop = await page.evaluate(() => {
      const element = document.activeElement!;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const { top, bottom } = element.getBoundingClientRect();
      const isOutlined =
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)');
      return { name: element.textContent, isOutlined, isInView: bottom > 0 && top < window.innerHeight };
    });
    expect(stop).toEqual({ name: stop.name, isOutlined: true, isInView: true });
    stops.push(stop.name ?? '');
    await page.keyboard.press('Tab');
  }
  expect(stops.length).toBeGreaterThan(10);
});

test('A reader turns from the last chapter through every part to the sources, page by page.', async () => {
  const { url, folder } = await builtBook('real');
  const { page } = await openPage(browser, `${url}index.html`, { javaScriptEnabled: false });
  await page.locator('.chapter-list a').last().click();
  const turned: string[] = [];
  // A page that is still being read has no link yet.
  await page.waitForLoadState();
  while ((await page.locator('a[rel="next"]').count()) > 0) {
    await page.locator('a[rel="next"]').click();
    await page.waitForLoadState();
    turned.push(new URL(page.url()).pathname.slice(new URL(url).pathname.length));
  }
  const parts = (await filesIn(folder)).filter((file) => PART_IDS.some((id) => file === `${id}/index.html`));
  expect(turned.at(-1)).toBe('sources/index.html');
  expect(turned.slice(0, -1).toSorted()).toEqual(parts);
});
