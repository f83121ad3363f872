import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOOK_NAMES } from '../books.ts';
import { builtBook } from '../built-book.ts';
import { startTestBrowser } from '../test-browser.ts';
import { openPage } from './open-page.ts';
import { pageKinds } from './page-kinds.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startTestBrowser();
});

afterAll(() => browser.close());

/** The whole book on one page takes axe longer than all other pages together. */
const LONG_MS = 300_000;

/** Returns what axe finds against WCAG 2.2 A and AA, its best practices, and 7 : 1 for all text. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

describe.each([
  ['light', 1280],
  ['light', 390],
  ['dark', 1280],
  ['dark', 390],
] as const)('In the %s scheme at %i pixels', (colorScheme, width) => {
  test.each(BOOK_NAMES)(
    'axe finds nothing on any kind of page of the %s book.',
    async (name) => {
      const book = await builtBook(name);
      const kinds = await pageKinds(book);
      // The stock book adds a figure and a second chapter; its other pages have the same templates.
      const files = name === 'real' ? kinds : kinds.filter((file) => file.startsWith('chapters/'));
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) {
        const { page } = await openPage(browser, book.url + file, {
          colorScheme,
          viewport: { width, height: 800 },
        });
        expect({ file, violations: await violationsOf(page) }).toEqual({ file, violations: [] });
      }
    },
    LONG_MS,
  );
});

test('axe sees a fault where there is one.', async () => {
  const { page } = await openPage(browser, (await builtBook('stock')).url);
  await page.evaluate(() => {
    document.documentElement.lang = '';
    document.querySelector('h1')!.style.color = '#999';
  });
  const found = (await violationsOf(page)).join('\n');
  expect(found).toContain('html-has-lang: html');
  expect(found).toContain('color-contrast');
});

test('Forced colours and reduced motion leave every word and every link to be seen.', async () => {
  const book = await builtBook('real');
  for (const file of await pageKinds(book)) {
    const { page } = await openPage(browser, book.url + file, {
      forcedColors: 'active',
      reducedMotion: 'reduce',
    });
    const hidden = await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
      return [...document.querySelectorAll('main :is(p, a, h1, td):not(.narrow *)')]
        .filter((element) => !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        .map((element) => element.outerHTML.slice(0, 80));
    });
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect({ file, hidden, moving }).toEqual({ file, hidden: [], moving: 0 });
  }
});
