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
    await card.getByRole('button', { name: 'Close' }).click();
    expect(await card.isVisible()).toBe(false);
    await expect.poll(() => call.getAttribute('aria-expanded')).toBeNull();
  });

  test('has its card next to it for whoever goes by keyboard: behind the last stop stands the next of the page, before the first the call.', async () => {
    const { page, call, card } = await openChapter();
    const isInCard = () => card.evaluate((element) => element.contains(document.activeElement));
    const next = await call.evaluate((element) => {
      const stops = [...document.querySelectorAll('a[href], button, summary')];
      return stops[stops.indexOf(element) + 1]!.outerHTML;
    });
    await call.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Close');
    while (await isInCard()) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(next);
    expect(await card.isVisible()).toBe(false);

    await call.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    while (await isInCard()) await page.keyboard.press('Shift+Tab');
    expect(await focusedId(page)).toBe('r-the-old-boat-1');
  });

  test('opens a card that is named for its note and for whose texts it shows; each link in it says of which.', async () => {
    const { call, card } = await openChapter();
    await call.click();
    expect(await card.getAttribute('aria-label')).toBe('Note 1, Ormsay Courier');
    const names = await card
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? link.textContent));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain(
      'the article at its publisher’s or carrier’s address, Ormsay Courier, para.\u00A01',
    );
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

describe('A citation in brackets', () => {
  test('opens the card of its passage on a page of data, and leads to the passage without scripts.', async () => {
    const { url } = await builtBook('stock');
    const { page, complaints } = await openPage(browser, `${url}timeline/index.html`);
    const call = page.locator('#event-tern-stops .cite a');
    await call.click();
    const card = page.locator('#card');
    expect(await card.innerText()).toContain('because her hull was rotten');
    expect(await card.getAttribute('aria-label')).toBe('Ormsay Courier, para.\u00A01');
    expect(await card.getByRole('link', { name: 'To the note' }).count()).toBe(0);
    expect(complaints).toEqual([]);
    const { page: plain } = await openPage(browser, `${url}timeline/index.html`, {
      javaScriptEnabled: false,
    });
    await plain.locator('#event-tern-stops .cite a').click();
    expect(plain.url()).toMatch(/\/sources\/courier-1997\/index\.html#para-1$/);
  });

  test('and a number open theirs where the whole book is one page, from its list of sources.', async () => {
    const { url } = await builtBook('stock');
    const { page, complaints } = await openPage(browser, `${url}book.html`);
    const card = page.locator('#card');
    for (const call of ['#s-answer .call a', '#event-tern-stops .cite a']) {
      await page.locator(call).first().click();
      const text = (await card.innerText()).replace(/\s+/g, ' ');
      for (const words of ['Island without a boat', 'para. 1', 'because her hull was rotten'])
        expect(text).toContain(words);
      expect(text).not.toContain('Rests on it');
      await page.keyboard.press('Escape');
    }
    expect(await page.locator('[id="source-courier-1997-para-1"]').count()).toBe(1);
    expect(complaints).toEqual([]);
  });
});

test('Enlarged four times, a card may fill the window, and is closed by what stands first in it and stays in sight.', async () => {
  const { call, card } = await openChapter({ viewport: { width: 320, height: 256 } });
  await call.click();
  const { height } = (await card.boundingBox())!;
  expect(height).toBeGreaterThan(250);
  await card.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  const close = card.getByRole('button', { name: 'Close' });
  expect(
    await close.evaluate((button) => button === button.closest('#card')!.querySelector('a, button')),
  ).toBe(true);
  const { y } = (await close.boundingBox())!;
  const title = await card
    .locator('.card-title')
    .first()
    .evaluate((element) => {
      element.closest('#card')!.scrollTo(0, 0);
      const head = element.closest('#card')!.querySelector('.card-head')!.getBoundingClientRect();
      return element.getBoundingClientRect().top - head.bottom;
    });
  expect(title).toBeGreaterThan(4);
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y).toBeLessThan(60);
  await close.click();
  expect(await card.isVisible()).toBe(false);
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
