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

/** A page of A4 less the margins that browsers leave, in CSS pixels. */
const PAPER = { width: 718, height: 1047 };

async function openPrinted(url: string) {
  const { page } = await openPage(browser, url, { viewport: PAPER, colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  return page;
}

describe.each(['real', 'french'] as const)('A page of the %s book, printed from a browser', (name) => {
  test('has nothing that only a screen can do, and says where it stands.', async () => {
    const book = await builtBook(name);
    for (const file of await pageKinds(book)) {
      const page = await openPrinted(book.url + file);
      const shown = await page.evaluate(() => ({
        controls: [
          ...document.querySelectorAll('button, input, textarea, nav[aria-label], .behind summary, .card'),
        ]
          .filter((one) => one.checkVisibility())
          .map((one) => one.outerHTML.slice(0, 80)),
        addresses: [...document.querySelectorAll<HTMLElement>('.on-paper')]
          .filter((one) => one.checkVisibility())
          .map((one) => one.innerText),
        own: document.querySelector<HTMLLinkElement>('[rel="canonical"]')!.href,
        isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      }));
      expect({ file, ...shown }).toEqual({
        file,
        controls: [],
        addresses: [shown.own],
        own: shown.own,
        isWide: false,
      });
    }
  });

  test('is black on white, in the dark too.', async () => {
    const book = await builtBook(name);
    for (const file of await pageKinds(book)) {
      const page = await openPrinted(book.url + file);
      const colours = await page.evaluate(() => [
        ...new Set(
          [...document.querySelectorAll('main *')]
            .filter((one) => one.textContent!.trim() !== '' && one.checkVisibility())
            .map((one) => getComputedStyle(one).color),
        ),
      ]);
      const grey = colours.filter((colour) => !/^rgb\((\d+), \1, \1\)$/.test(colour));
      expect({ file, grey }).toEqual({ file, grey: [] });
      expect(colours).toContain('rgb(0, 0, 0)');
    }
  });
});

test('On paper the notes stand beside their paragraph, a figure is as wide as the page, and a link out tells its address.', async () => {
  const { url } = await builtBook('real');
  const chapter = await openPrinted(`${url}chapters/coup-and-azawad/index.html`);
  const paragraph = (await chapter.locator('.passage > p').first().boundingBox())!;
  const notes = (await chapter.locator('.notes').first().boundingBox())!;
  expect(notes.x).toBeGreaterThan(paragraph.x + paragraph.width);
  const timeline = await openPrinted(`${url}timeline/index.html`);
  expect((await timeline.locator('.wide').first().boundingBox())!.width).toBe(PAPER.width);
  const source = await openPrinted(`${url}sources/africa-report-2022/index.html`);
  const after = await source
    .locator('.facts [rel="external"]')
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toContain('https://www.theafricareport.com/');
});

test('On paper a figure can go on overleaf between two of its pieces, and a list whose heads stand beside its entries between any two of them.', async () => {
  const { url } = await builtBook('real');
  for (const file of ['differences', 'timeline', 'deliveries', 'equipment']) {
    const page = await openPrinted(`${url}${file}/index.html`);
    const whole = await page.evaluate(() => ({
      pieces: [...document.querySelectorAll('.piece')].map((piece) => piece.getBoundingClientRect().height),
      heads: [...document.querySelectorAll('.register dt, .year > h2')].map(
        (head) => getComputedStyle(head).breakAfter,
      ),
    }));
    expect(Math.max(0, ...whole.pieces)).toBeLessThan(PAPER.height / 2);
    expect(whole.heads.length + whole.pieces.length).toBeGreaterThan(0);
    expect(whole.heads.filter((value) => value !== 'auto')).toEqual([]);
  }
});
