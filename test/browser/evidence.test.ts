import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtBook } from '../built-book.ts';
import { startTestBrowser } from '../test-browser.ts';
import { openPage } from './open-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startTestBrowser();
});

afterAll(() => browser.close());

async function openChapter(query = '', options: BrowserContextOptions = {}) {
  const { url } = await builtBook('stock');
  const opened = await openPage(browser, `${url}chapters/the-old-boat/index.html${query}`, options);
  return {
    ...opened,
    turn: opened.page.locator('.evidence-switch button'),
    calls: opened.page.locator('.receipt-call'),
  };
}

describe('The switch of evidence', () => {
  test('marks every sentence by what carries it, says so in words, is remembered, and goes with the address.', async () => {
    const { page, turn, calls, complaints } = await openChapter();
    const statements = await page.locator('.statement[data-carrier]').count();
    expect(statements).toBeGreaterThan(5);
    expect(await calls.count()).toBe(0);
    await turn.click();
    expect(await calls.count()).toBe(statements);
    const words = new Set(await calls.allInnerTexts());
    expect([...words]).toEqual(expect.arrayContaining(['one voice', 'ours', 'silence']));
    expect(page.url()).toMatch(/\?evidence=1$/);
    await page.reload();
    expect(await calls.count()).toBe(statements);
    await turn.click();
    expect(await calls.count()).toBe(0);
    expect(page.url()).not.toContain('evidence');
    expect(complaints).toEqual([]);
  });

  test('is on where the address says so, whatever was remembered.', async () => {
    const { calls } = await openChapter('?evidence=1');
    expect(await calls.count()).toBeGreaterThan(5);
  });

  test('folds out below a sentence what was held against which passages, by keyboard too, and folds it in again.', async () => {
    const { page, turn, complaints } = await openChapter();
    await turn.press('Enter');
    const call = page.locator('#s-tern + .receipt-call');
    await call.press('Enter');
    const receipt = page.locator('.receipt[data-of="s-tern"]');
    await receipt.waitFor();
    const text = (await receipt.innerText()).replace(/\s+/g, ' ');
    for (const part of [
      'One voice. One speaker or outlet',
      'Held',
      'date 3 March 1997',
      'Courier',
      'para. 1',
      'Nobody is on record',
    ]) {
      expect(text).toContain(part);
    }
    expect(await call.getAttribute('aria-expanded')).toBe('true');
    const address = await receipt
      .getByRole('link')
      .first()
      .evaluate((link) => (link as HTMLAnchorElement).href);
    expect(new URL(address).pathname).toMatch(/\/sources\/courier-1997\/index\.html$/);
    await call.press('Enter');
    expect(await receipt.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('folds out right behind its word, in sight on a phone, and is the next that the keyboard comes to, with links to keep.', async () => {
    const { page, turn } = await openChapter('', { viewport: { width: 390, height: 700 } });
    await turn.press('Enter');
    const call = page.locator('#s-tern + .receipt-call');
    await call.evaluate((one) => window.scrollBy(0, one.getBoundingClientRect().bottom - 700));
    await call.press('Enter');
    const receipt = page.locator('#s-tern + .receipt-call + .receipt');
    await receipt.waitFor();
    const { y, height } = (await receipt.boundingBox())!;
    expect({ isBelowTop: y >= 0, isAboveFoot: y + height <= 701 }).toEqual({
      isBelowTop: true,
      isAboveFoot: true,
    });
    await page.keyboard.press('Tab');
    expect(await receipt.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await receipt.getByRole('link', { name: 'Link to this paragraph' }).click();
    expect(await page.locator('p:target #s-tern').count()).toBe(1);
    await receipt.getByRole('link', { name: 'Link to this sentence' }).click();
    expect(new URL(page.url()).hash).toBe('#s-tern');
  });

  test('moves no word above what it folds out.', async () => {
    const { url } = await builtBook('real');
    const { page } = await openPage(browser, `${url}chapters/the-helicopter-deal/index.html?evidence=1`, {
      viewport: { width: 1280, height: 800 },
    });
    const statement = page.locator('.answer .statement').nth(1);
    const lines = () =>
      statement.evaluate((one) => [...one.getClientRects()].map(({ x, width }) => [x, width]));
    const before = await lines();
    await page.locator('.answer .receipt-call').nth(1).click();
    await page.locator('.answer .receipt').waitFor();
    expect(await lines()).toEqual(before);
  });

  test('works where nothing may be stored.', async () => {
    const { url } = await builtBook('stock');
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(`${url}chapters/the-old-boat/index.html`);
    await page.locator('.evidence-switch button').click();
    expect(await page.locator('.receipt-call').count()).toBeGreaterThan(5);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('is a link without scripts, to a page of all receipts under the addresses of the sentences.', async () => {
    const { page } = await openChapter('', { javaScriptEnabled: false });
    const ids = await page.locator('.statement[id]').evaluateAll((all) => all.map(({ id }) => id));
    await page.locator('.evidence-switch a').click();
    expect(page.url()).toMatch(/the-old-boat\/evidence\/index\.html$/);
    expect(await page.locator('.receipt').evaluateAll((all) => all.map(({ id }) => id))).toEqual(ids);
  });

  test('leads there too where a page was opened from disk and may read no other.', async () => {
    const { folder } = await builtBook('stock');
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`file://${folder}/chapters/the-old-boat/index.html?evidence=1`);
    await page.locator('#s-tern + .receipt-call').click();
    await page.waitForURL(/evidence\/index\.html#s-tern$/);
    expect(await page.locator('#s-tern').isVisible()).toBe(true);
    await context.close();
  });
});
