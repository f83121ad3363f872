import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtBook } from '../built-book.ts';
import { ROTTEN } from '../fixtures/courier-paragraphs.ts';
import { startTestBrowser } from '../test-browser.ts';
import { openPage } from './open-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startTestBrowser();
  await Promise.all([builtBook('real'), builtBook('stock')]);
});

afterAll(() => browser.close());

function headingOf(page: Page): Promise<string> {
  return page.getByRole('heading', { level: 1 }).innerText();
}

async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

test('A reader turns from the cover through the whole story, page by page, and back to the contents.', async () => {
  const { url } = await builtBook('real');
  const { page, complaints } = await openPage(browser, url);
  const titles = await page.locator('.story-link a, .chapter-title').allInnerTexts();
  await page.getByRole('link', { name: 'Start reading' }).click();
  const read = [await headingOf(page)];
  while (read.length < titles.length) {
    await page.locator('.turn [rel="next"]').click();
    read.push(await headingOf(page));
  }
  expect(read).toEqual(titles);
  await page
    .getByRole('navigation', { name: 'Parts of the book' })
    .getByRole('link', { name: 'Contents' })
    .click();
  expect(new URL(page.url()).hash).toBe('#contents');
  expect(complaints).toEqual([]);
});

test('A checker follows a sentence to its receipt, to the passage, to all that its article alone tells, and to another answer.', async () => {
  const { url } = await builtBook('stock');
  const { page, complaints } = await openPage(browser, `${url}chapters/the-old-boat/index.html?evidence=1`);
  await page.locator('#s-rotten + .receipt-call').click();
  await page
    .locator('.receipt[data-of="s-rotten"]')
    .getByRole('link', { name: /Courier/ })
    .first()
    .click();
  await page.waitForURL(/sources\/courier-1997\/index\.html#para-1$/);
  await page.getByRole('link', { name: 'As told by one article alone: Ormsay Courier' }).click();
  const room = page.locator('#question-room');
  expect(await room.innerText()).toMatch(/silent$/);
  await room.getByRole('link').click();
  await page.waitForURL(/differences\/index\.html#question-room$/);
  expect(await page.locator(':target').innerText()).toContain('Mainland Mail');
  await page.getByRole('link', { name: 'Mainland Mail' }).first().click();
  expect(await headingOf(page)).toBe('As told by one article alone: Mainland Mail');
  expect(complaints).toEqual([]);
});

test('On a phone a reader taps a note open and shut, searches, and never has to move the page sideways.', async () => {
  const { url } = await builtBook('stock');
  const { page, complaints } = await openPage(browser, `${url}chapters/the-old-boat/index.html`, {
    viewport: { width: 390, height: 700 },
    hasTouch: true,
    isMobile: true,
  });
  await page.locator('#s-answer .call a').tap();
  await page.locator('#card').getByRole('button', { name: 'Close' }).tap();
  expect(await page.locator('#card').isVisible()).toBe(false);
  expect(await scrollsSideways(page)).toBe(false);
  await page.getByRole('link', { name: 'Search' }).tap();
  await page.getByRole('searchbox').fill('rotten');
  await page.locator('.results a[href$="#s-rotten"]').tap();
  await page.waitForURL(/#s-rotten$/);
  expect(await page.locator('#s-rotten').isVisible()).toBe(true);
  expect(await scrollsSideways(page)).toBe(false);
  expect(complaints).toEqual([]);
});

test('From disk a reader has it all: chapter, card, note, article, a check of our reading, search.', async () => {
  const { folder } = await builtBook('stock');
  const { page, complaints } = await openPage(browser, pathToFileURL(join(folder, 'index.html')).href);
  await page.getByRole('link', { name: 'Start reading' }).click();
  await page.locator('#s-rotten .call a').first().click();
  await page.locator('#card .card-place a').first().click();
  await page.waitForURL(/^file:.*sources\/courier-1997\/index\.html#para-1$/);
  await page.getByRole('textbox').fill(ROTTEN);
  await expect.poll(() => page.getByRole('status').innerText()).toContain('as we read it');
  await page.getByRole('navigation').getByRole('link', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('rotten');
  await page.locator('.results a[href$="#s-rotten"]').click();
  await page.waitForURL(/^file:.*#s-rotten$/);
  await page.locator('.evidence-switch button').click();
  await page.locator('#s-rotten + .receipt-call').click();
  await page.waitForURL(/^file:.*evidence\/index\.html#s-rotten$/);
  expect(complaints).toEqual([]);
});
