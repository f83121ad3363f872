import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOOK_NAMES } from '../books.ts';
import { builtBook, pagesIn } from '../built-book.ts';
import { startTestBrowser } from '../test-browser.ts';
import { openPage } from './open-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startTestBrowser();
});

afterAll(() => browser.close());

/** The pages of a book that have figures drawn from data. */
async function pagesWithFigures(folder: string): Promise<readonly string[]> {
  const pages = Object.entries(await pagesIn(folder));
  return pages.flatMap(([file, html]) => (/<svg class="drawing"/.test(html) ? [file] : []));
}

/** What is wrong with the words of the drawings that are seen: over each other, outside of their drawing, too small. */
function troublesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const troubles: string[] = [];
    for (const svg of document.querySelectorAll<SVGSVGElement>('svg.drawing')) {
      if (!svg.checkVisibility()) continue;
      const frame = svg.getBoundingClientRect();
      const scale = frame.width / svg.viewBox.baseVal.width;
      const boxes = [...svg.querySelectorAll('text')].flatMap((text) =>
        [text, ...text.querySelectorAll('tspan')]
          .flatMap((line) => [...line.childNodes].filter((node) => node instanceof Text))
          .filter((node) => node.textContent!.trim() !== '')
          .map((node) => {
            const range = document.createRange();
            range.selectNodeContents(node);
            const size = parseFloat(getComputedStyle(text).fontSize) * scale;
            return { words: node.textContent!.trim(), box: range.getBoundingClientRect(), size };
          }),
      );
      for (const [at, { words, box, size }] of boxes.entries()) {
        if (size < 12) troubles.push(`${words}: ${size.toFixed(1)} px`);
        if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 2)
          troubles.push(`${words}: outside`);
        for (const other of boxes.slice(at + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // The boxes of letters are higher than what is seen of them.
          if (across > 1 && down > size * 0.3) troubles.push(`${words} | ${other.words}`);
        }
      }
    }
    return troubles;
  });
}

describe.each(BOOK_NAMES)('The figures of the %s book', (name) => {
  test.each([390, 1280])(
    'have no words over each other, cut off or too small at %i pixels.',
    async (width) => {
      const book = await builtBook(name);
      const files = await pagesWithFigures(book.folder);
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) {
        const { page } = await openPage(browser, book.url + file, { viewport: { width, height: 800 } });
        await page.evaluate(() => document.fonts.ready);
        expect({ file, troubles: await troublesOf(page) }).toEqual({ file, troubles: [] });
      }
    },
  );
});

test('A drawing can be walked by keyboard, item by item, and each item leads to its entry on the page.', async () => {
  const book = await builtBook('stock');
  const { page } = await openPage(browser, `${book.url}timeline/index.html`);
  const items = page.getByRole('list', { name: 'What the articles date' }).getByRole('link');
  const names = await items.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
  expect(names).toEqual([
    '3\u00A0March 1997: The Tern stops (loss)',
    'February 1998: The Gannet arrives (arrival)',
  ]);
  await items.first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(({ hash }) => hash === '#event-tern-stops');
});

test('The table behind a figure opens without scripts and has its facts.', async () => {
  const book = await builtBook('stock');
  const { page } = await openPage(browser, `${book.url}timeline/index.html`, { javaScriptEnabled: false });
  await page.getByText('The same as a table').click();
  const row = page.locator('.behind tbody tr').first();
  expect((await row.innerText()).replace(/\s+/g, ' ')).toContain('The Tern stops');
});
