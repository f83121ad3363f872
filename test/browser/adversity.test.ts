import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtBook } from '../built-book.ts';
import { startTestBrowser } from '../test-browser.ts';
import { openPage } from './open-page.ts';
import { pageKinds } from './page-kinds.ts';
import { shiftsOf } from './shifts-of.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startTestBrowser();
  await Promise.all([builtBook('real'), builtBook('stock'), builtBook('french')]);
});

afterAll(() => browser.close());

test('The switch of evidence works where the storage is full.', async () => {
  const { url } = await builtBook('stock');
  const { page, complaints } = await openPage(browser, `${url}index.html`);
  await page.evaluate(() => {
    for (let size = 1 << 22; size >= 1; size >>= 1) {
      try {
        for (let at = 0; ; at++) localStorage.setItem(`${size}-${at}`, 'x'.repeat(size));
      } catch {
        // Full for pieces of this size.
      }
    }
  });
  await page.goto(`${url}chapters/the-old-boat/index.html`);
  await page.locator('.evidence-switch button').click();
  expect(await page.locator('.receipt-call').count()).toBeGreaterThan(5);
  expect(complaints).toEqual([]);
});

test('A link to a statement that was withdrawn leads to the line that says so, which can be seen.', async () => {
  const { url } = await builtBook('french');
  const { page } = await openPage(browser, `${url}index.html`);
  const pages = await pageKinds(await builtBook('french'));
  const withdrawn: string[] = [];
  for (const file of pages) {
    await page.goto(url + file);
    const ids = await page
      .locator('.withdrawn [id], .withdrawn[id]')
      .evaluateAll((all) => all.map(({ id }) => id));
    withdrawn.push(...ids.filter((id) => id !== '').map((id) => `${file}#${id}`));
  }
  expect(withdrawn.length).toBeGreaterThan(0);
  for (const address of withdrawn) {
    await page.goto(url + address);
    const place = await page.locator(':target').evaluate((target) => {
      const { top, bottom } = target.getBoundingClientRect();
      return {
        isSeen: bottom > 0 && top < window.innerHeight,
        says: target.closest('.withdrawn')?.textContent,
      };
    });
    expect({ address, isSeen: place.isSeen }).toEqual({ address, isSeen: true });
    expect(place.says).toMatch(/édition/i);
  }
});

describe('A page', () => {
  test('is whole under the address of its folder, to which hosts send whoever leaves out the last slash.', async () => {
    const { url } = await builtBook('stock');
    const address = `${url}chapters/the-old-boat`;
    const { page, complaints } = await openPage(browser, `${url}index.html`);
    await page.route(address, (route) =>
      route.fulfill({ status: 301, headers: { location: `${address}/` } }),
    );
    await page.goto(address);
    expect(page.url()).toBe(`${address}/`);
    await page.locator('.call a').first().click();
    await page.locator('#card a[href*="sources/"]').first().click();
    await page.waitForURL(/\/sources\/courier-1997\//);
    expect(complaints).toEqual([]);
  });

  test('is whole in a frame, and what it leads to stays there.', async () => {
    const { url } = await builtBook('stock');
    const { page, complaints } = await openPage(browser, `${url}404.html`);
    await page.route(`${url}frame.html`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe src="${url}search/index.html?q=rotten"></iframe>`,
      }),
    );
    await page.goto(`${url}frame.html`);
    const frame = page.frameLocator('iframe');
    await frame.locator('.results a[href$="#s-rotten"]').click();
    await frame.locator('#s-rotten').waitFor();
    expect(page.url()).toBe(`${url}frame.html`);
    expect(complaints.filter((complaint) => !complaint.includes('favicon'))).toEqual([]);
  });
});

test.each([
  ['real', 390],
  ['real', 1280],
  ['stock', 390],
] as const)(
  'Nothing on any kind of page of the %s book moves by itself at %i pixels, but for lines whose letters arrive.',
  async (name, width) => {
    const book = await builtBook(name);
    const kinds = await pageKinds(book);
    const options = { viewport: { width, height: 800 } };
    for (const file of kinds) {
      // Whose letters arrive is the host’s doing; here none do.
      const { page } = await openPage(browser, `${book.url}icon.svg`, options);
      await page.route('**/*.woff2', (route) => route.abort());
      await page.goto(book.url + file);
      expect({ file, moved: await shiftsOf(page) }).toEqual({ file, moved: [] });
    }
  },
);
