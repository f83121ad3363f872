import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtBook } from '../built-book.ts';
import { startTestBrowser } from '../test-browser.ts';
import { openPage } from './open-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startTestBrowser();
});

afterAll(() => browser.close());

/** The first chapter of the stock book, the card, and the call whose note names two passages. */
async function openChapter(options: BrowserContextOptions = {}) {
  const { url } = await builtBook('stock');
  const opened = await openPage(browser, `${url}chapters/the-old-boat/index.html`, options);
  const call = opened.page.locator('#s-answer .call a');
  return { ...opened, call, card: opened.page.locator('#card') };
}

function focusedId(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

async function isWithinWindow(card: Locator): Promise<boolean> {
  return card.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return left >= 0 && right <= window.innerWidth && top >= 0 && bottom <= window.innerHeight;
  });
}

describe('A raised number', () => {
  test('opens on a click a card with each passage, our note and the way to the article, and Escape gives the focus back.', async () => {
    const { page, call, card, complaints } = await openChapter();
    await call.click();
    expect(await card.isVisible()).toBe(true);
    const text = (await card.innerText()).replace(/\s+/g, ' ');
    for (const words of [
      'Island without a boat',
      'Ormsay Courier',
      '4 March 1997, printed on our copy',
      'para. 1',
      'because her hull was rotten',
      '“Nobody will drown for a timetable” Una Strand',
      'para. 2',
      'that the hull was sound',
    ]) {
      expect(text).toContain(words);
    }
    const addresses = await card
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses).toEqual(
      expect.arrayContaining([
        '../../sources/courier-1997/index.html#para-1',
        '../../sources/courier-1997/index.html#outlet',
        'https://courier.example/1997/island-without-a-boat#:~:text=Nobody%20will%20drown%20for%20a%20timetable',
        '#n-the-old-boat-1',
      ]),
    );
    expect(await focusedId(page)).toBe('card');
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    expect(await focusedId(page)).toBe('r-the-old-boat-1');
    expect(complaints).toEqual([]);
  });

  test('opens its card on Enter, and not on mere focus.', async () => {
    const { page, call, card } = await openChapter();
    await call.focus();
    await page.waitForTimeout(500);
    expect(await card.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await card.isVisible()).toBe(true);
    expect(await call.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await card.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await card.getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Tab');
    const next = await page.evaluate(
      (id) => document.activeElement!.compareDocumentPosition(document.getElementById(id)!),
      (await call.getAttribute('id'))!,
    );
    // What has the focus then stands behind the call, not at the head of the page.
    expect(next & 2).toBe(2);
    await card.getByRole('button', { name: 'Close' }).click();
    expect(await card.isVisible()).toBe(false);
    await expect.poll(() => call.getAttribute('aria-expanded')).toBeNull();
  });

  test('opens its card under a pointer that rests, which may enter it; it closes when the pointer has left.', async () => {
    const { page, call, card } = await openChapter();
    await call.hover();
    await card.waitFor({ state: 'visible' });
    await card.hover();
    await page.waitForTimeout(1000);
    expect(await card.isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await card.waitFor({ state: 'hidden' });
  });

  test('leads from its card to its note, which the card does not cover.', async () => {
    const { page, call, card } = await openChapter();
    await call.click();
    await card.getByRole('link', { name: 'To the note' }).click();
    expect(new URL(page.url()).hash).toBe('#n-the-old-boat-1');
    expect(await card.isVisible()).toBe(false);
  });

  test('opens in a window of its own when a reader asks for one.', async () => {
    const { page, call } = await openChapter();
    const [other] = await Promise.all([
      page.context().waitForEvent('page'),
      call.click({ modifiers: ['Shift'] }),
    ]);
    await other.waitForURL(/#n-the-old-boat-1$/);
    expect(await focusedId(page)).not.toBe('card');
  });

  test('leads without scripts to its note.', async () => {
    const { page, call } = await openChapter({ javaScriptEnabled: false });
    await call.click();
    expect(new URL(page.url()).hash).toBe('#n-the-old-boat-1');
  });
});

test.each([
  ['wide', 1280, 800],
  ['of a tablet', 768, 1024],
  ['of a phone', 390, 700],
  ['enlarged four times', 320, 256],
] as const)(
  'A card stands within a window that is %s, without faults of accessibility.',
  async (_, width, height) => {
    const { page, call, card } = await openChapter({ viewport: { width, height } });
    await call.click();
    expect(await isWithinWindow(card)).toBe(true);
    const { violations } = await new AxeBuilder({ page }).include('#card').analyze();
    expect(violations).toEqual([]);
  },
);
