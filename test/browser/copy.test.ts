import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { builtBook } from '../built-book.ts';
import { startTestBrowser } from '../test-browser.ts';
import { openPage } from './open-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startTestBrowser();
});

afterAll(() => browser.close());

test('A button beside each reference copies its words, and says so.', async () => {
  const { url } = await builtBook('stock');
  const { page, complaints } = await openPage(browser, `${url}cite/index.html`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const references = page.locator('.styled-work dd');
  const count = await references.count();
  expect(count).toBeGreaterThanOrEqual(4);
  expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(count);
  const names = await page
    .getByRole('button', { name: 'Copy' })
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')));
  expect(names.slice(0, 2)).toEqual(['Copy, APA, The book', 'Copy, Chicago, The book']);
  expect(new Set(names).size).toBe(count);
  const words = await references.nth(1).locator('span').first().innerText();
  expect(words).toContain('The Ferry to Ormsay');
  await references.nth(1).getByRole('button').click();
  await expect.poll(() => references.nth(1).getByRole('button').innerText()).toBe('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replace(/\s+/g, ' ').trim()).toBe(words.replace(/\s+/g, ' ').trim());
  expect(complaints).toEqual([]);
});

test('Where copying is refused, as in a frame, the words are selected, so that the reader can.', async () => {
  const { url } = await builtBook('stock');
  const { page } = await openPage(browser, `${url}cite/index.html`);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  const reference = page.locator('.styled-work dd').first();
  await reference.getByRole('button').click();
  const words = await reference.locator('span').first().innerText();
  await expect.poll(() => page.evaluate(() => getSelection()!.toString())).toBe(words);
});

test('Without scripts there is no button that does nothing.', async () => {
  const { url } = await builtBook('stock');
  const { page } = await openPage(browser, `${url}cite/index.html`, { javaScriptEnabled: false });
  expect(await page.locator('.styled-work dd').count()).toBeGreaterThanOrEqual(4);
  expect(await page.locator('button').count()).toBe(0);
});

test('A button beside each address of a feed copies it, and is named for the format and what the feed holds.', async () => {
  const { url } = await builtBook('stock');
  const { page, complaints } = await openPage(browser, `${url}feeds/index.html`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const buttons = page.locator('.to-copy').getByRole('button');
  const names = await buttons.evaluateAll((all) => all.map((button) => button.getAttribute('aria-label')));
  expect(names).toEqual([
    'Copy, RSS, Everything that is new',
    'Copy, Atom, Everything that is new',
    'Copy, JSON Feed, Everything that is new',
    'Copy, RSS, Corrections alone',
  ]);
  for (const [at, file] of ['feed.xml', 'atom.xml', 'feed.json', 'corrections.xml'].entries()) {
    await buttons.nth(at).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(`https://ormsay.example/ferry/${file}`);
    expect(await page.getByRole('link', { name: file }).getAttribute('href')).toBe(`../${file}`);
  }
  expect(complaints).toEqual([]);
});
