import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOOK_NAMES } from '../books.ts';
import { builtBook, type BuiltBook } from '../built-book.ts';
import { startTestBrowser } from '../test-browser.ts';
import { openPage } from './open-page.ts';
import { pageKinds } from './page-kinds.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startTestBrowser();
});

afterAll(() => browser.close());

describe.each(BOOK_NAMES)('In the %s book', (name) => {
  let book: BuiltBook;
  let kinds: readonly string[];

  beforeAll(async () => {
    book = await builtBook(name);
    kinds = await pageKinds(book);
  });

  test('no kind of page complains on the console, asks another host or breaks its own security policy.', async () => {
    expect(kinds.length).toBeGreaterThan(6);
    for (const file of kinds) {
      const { page, complaints } = await openPage(browser, book.url + file);
      await page.evaluate(() => document.fonts.ready);
      expect({ file, complaints }).toEqual({ file, complaints: [] });
      const fonts = await page.evaluate(
        () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
      );
      expect(fonts).toBeGreaterThanOrEqual(2);
    }
  });

  test('the policy holds: what is added to a page neither runs nor reaches another host.', async () => {
    const { page, complaints } = await openPage(browser, book.url);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "run"';
      document.body.append(script);
      const image = document.createElement('img');
      image.src = 'https://elsewhere.example/seen.png';
      document.body.append(image);
    });
    expect(await page.title()).not.toBe('run');
    await expect
      .poll(() => complaints.filter((text) => text.includes('Content Security Policy')).length)
      .toBe(2);
    expect(complaints.filter((text) => text.startsWith('asked'))).toEqual([]);
  });

  test('no kind of page scrolls sideways, on a screen of 320 pixels or where columns are about to stand beside each other.', async () => {
    for (const file of kinds) {
      const { page } = await openPage(browser, book.url + file, { viewport: { width: 320, height: 640 } });
      await page.evaluate(() => document.fonts.ready);
      for (const size of [320, 700, 1000]) {
        await page.setViewportSize({ width: size, height: 640 });
        const widest = await page.evaluate(() => {
          const width = document.documentElement.clientWidth;
          const wide = [...document.body.querySelectorAll('*')]
            .filter((element) => element.getBoundingClientRect().right > width + 1)
            .map((element) => `${element.localName}.${element.className}`);
          return { scrolls: document.documentElement.scrollWidth > width, wide };
        });
        expect({ file, size, ...widest }).toEqual({ file, size, scrolls: false, wide: [] });
      }
    }
  });

  test('text of twice the size loses nothing at 640 pixels.', async () => {
    for (const file of kinds) {
      const { page } = await openPage(browser, book.url + file, { viewport: { width: 640, height: 800 } });
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      const isCut = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect({ file, isCut }).toEqual({ file, isCut: false });
    }
  });

  test('every kind of page, opened from disk, has its style and its letters, and complains of nothing.', async () => {
    // The page for who is lost is a host’s to show, and its links begin at the host.
    for (const file of kinds.filter((kind) => kind !== '404.html')) {
      const { page, complaints } = await openPage(browser, pathToFileURL(join(book.folder, file)).href);
      const shown = await page.evaluate(async () => {
        await document.fonts.ready;
        const { backgroundColor } = getComputedStyle(document.documentElement);
        return { ground: backgroundColor, fonts: [...document.fonts].map(({ status }) => status) };
      });
      expect({ file, ground: shown.ground, complaints }).toEqual({
        file,
        ground: 'rgb(251, 248, 241)',
        complaints: [],
      });
      expect(shown.fonts.filter((status) => status === 'loaded').length).toBeGreaterThanOrEqual(2);
    }
  });

  test('links lead on from a page that was opened from disk.', async () => {
    const chapter = kinds.find((file) => file.startsWith('chapters/'))!;
    const { page } = await openPage(browser, pathToFileURL(join(book.folder, chapter)).href);
    await page.getByRole('navigation').getByRole('link', { name: 'Sources' }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Sources');
  });
});
