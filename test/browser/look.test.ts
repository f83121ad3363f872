import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtBook } from '../built-book.ts';
import { startTestBrowser } from '../test-browser.ts';
import { openPage } from './open-page.ts';
import { pageKinds } from './page-kinds.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startTestBrowser();
});

afterAll(() => browser.close());

const PHONE = { viewport: { width: 390, height: 844 } };

describe.each(['real', 'french'] as const)('In the %s book', (name) => {
  test('no line of running text on a wide screen is longer than the measure.', async () => {
    const book = await builtBook(name);
    for (const file of await pageKinds(book)) {
      const { page } = await openPage(browser, book.url + file, { viewport: { width: 2000, height: 900 } });
      const long = await page.evaluate(() => {
        const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
        return [...document.querySelectorAll<HTMLElement>('main :is(p, li, dd):not(.told *)')]
          .filter((one) => one.checkVisibility() && !one.querySelector('p, ul, ol, dl, table, .voice'))
          .filter((one) => one.textContent!.length > 90 && one.getBoundingClientRect().width > 38 * rem)
          .map((one) => one.textContent!.slice(0, 60));
      });
      expect({ file, long }).toEqual({ file, long: [] });
    }
  });

  test('text with the spacing that a reader may set loses nothing at 320 pixels.', async () => {
    // WCAG 2.2, 1.4.12: https://www.w3.org/TR/WCAG22/#text-spacing
    const book = await builtBook(name);
    for (const file of await pageKinds(book)) {
      const { page } = await openPage(browser, book.url + file, { viewport: { width: 320, height: 640 } });
      const isCut = await page.evaluate(() => {
        for (const one of document.body.querySelectorAll<HTMLElement>('*:not(svg, svg *)')) {
          one.style.setProperty('line-height', '1.5', 'important');
          one.style.setProperty('letter-spacing', '0.12em', 'important');
          one.style.setProperty('word-spacing', '0.16em', 'important');
        }
        return document.documentElement.scrollWidth > document.documentElement.clientWidth;
      });
      expect({ file, isCut }).toEqual({ file, isCut: false });
    }
  });
});

test('A chapter on a phone begins to be read on its first screen: the head is two lines, and its band has its own years alone.', async () => {
  const { url } = await builtBook('real');
  const { page } = await openPage(browser, `${url}chapters/the-helicopter-deal/index.html`, PHONE);
  const tops = await page
    .locator('.site-head li')
    .evaluateAll((items) => new Set(items.map((item) => item.getBoundingClientRect().top)).size);
  expect(tops).toBe(1);
  expect(await page.locator('.band-label:visible').allInnerTexts()).toEqual(['2020', '2021']);
  const answer = (await page.locator('.answer p').first().boundingBox())!;
  expect(answer.y).toBeLessThan(PHONE.viewport.height * 0.75);
  await page.goto(`${url}book.html`);
  const inBook = page.locator('.chapter-opening:has(#chapter-the-helicopter-deal) .band-label:visible');
  expect(await inBook.allInnerTexts()).toEqual(['2020', '2021']);
});

test('The cover on a phone has the way in on its first screen, and the band below it.', async () => {
  const { url } = await builtBook('real');
  const { page } = await openPage(browser, url, PHONE);
  const way = (await page.getByRole('link', { name: 'Start reading' }).boundingBox())!;
  expect(way.y + way.height).toBeLessThan(PHONE.viewport.height);
  expect((await page.locator('.band').boundingBox())!.y).toBeGreaterThan(way.y);
});

test('On a phone a table shows no head without a value.', async () => {
  const { url } = await builtBook('real');
  const { page } = await openPage(browser, `${url}timeline/index.html`, PHONE);
  await page.locator('summary').first().click();
  const cells = page.locator('.behind td');
  expect(await cells.and(page.locator(':empty')).count()).toBeGreaterThan(0);
  expect(await cells.and(page.locator(':empty:visible')).count()).toBe(0);
});

test('On a phone what a list says has at least half of the line.', async () => {
  const { url } = await builtBook('real');
  for (const file of [
    'told-by/africa-report-2022',
    'corrections',
    'deliveries',
    'sources/afp-2021',
    'cite',
  ]) {
    const { page } = await openPage(browser, `${url}${file}/index.html`, PHONE);
    const shares = await page
      .locator('.facts dd')
      .evaluateAll((all) => all.map((one) => one.clientWidth / one.parentElement!.clientWidth));
    expect(shares.length).toBeGreaterThan(0);
    expect({ file, least: Math.min(...shares) >= 0.5 }).toEqual({ file, least: true });
  }
});

test('A receipt is of one size, wherever it folds out.', async () => {
  const { url } = await builtBook('real');
  const { page } = await openPage(browser, `${url}chapters/the-helicopter-deal/index.html?evidence=1`);
  const sizes: string[] = [];
  for (const where of ['.answer', '.prose > .passage']) {
    await page.locator(`${where} .receipt-call`).first().click();
    const line = page.locator('.receipt .receipt-state').last();
    await line.waitFor();
    sizes.push(await line.evaluate((one) => getComputedStyle(one).fontSize));
  }
  expect(sizes[0]).toBe(sizes[1]);
});

test('In forced colours the marks of a figure have the colours of the words beside them.', async () => {
  const { url } = await builtBook('real');
  for (const file of ['timeline', 'places', 'differences']) {
    const { page } = await openPage(browser, `${url}${file}/index.html`, {
      forcedColors: 'active',
      colorScheme: 'dark',
    });
    const fills = await page.evaluate(() => {
      const probe = document.createElement('p');
      document.body.append(probe);
      const system = new Set(
        ['CanvasText', 'LinkText'].map((colour) => {
          probe.style.color = colour;
          return getComputedStyle(probe).color;
        }),
      );
      return [...document.querySelectorAll('.wide :is(.time, .sign-mark, .bar, .charge)')]
        .map((mark) => getComputedStyle(mark).color)
        .filter((colour) => !system.has(colour));
    });
    expect({ file, fills }).toEqual({ file, fills: [] });
  }
});

test('In forced colours the words that a search marks stand on the whole of the colour that is meant for them.', async () => {
  const { url } = await builtBook('real');
  const options = { forcedColors: 'active', colorScheme: 'dark' } as const;
  const { page } = await openPage(browser, `${url}search/index.html?q=helicopters`, options);
  const mark = page.locator('mark').first();
  await mark.waitFor();
  const ground = await mark.evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(ground).toMatch(/^rgb\(/);
});

test('Without scripts no place is kept for a button that none puts there.', async () => {
  const { url } = await builtBook('real');
  const { page } = await openPage(browser, `${url}cite/index.html`, { ...PHONE, javaScriptEnabled: false });
  const room = await page
    .locator('.to-copy dd')
    .first()
    .evaluate((one) => getComputedStyle(one).paddingBottom);
  expect(room).toBe('0px');
});
