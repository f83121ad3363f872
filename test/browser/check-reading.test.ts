import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtBook } from '../built-book.ts';
import { ROTTEN, SOUND } from '../fixtures/courier-paragraphs.ts';
import { startTestBrowser } from '../test-browser.ts';
import { openPage } from './open-page.ts';

const PAGE = 'sources/courier-1997/index.html';

let browser: Browser;

beforeAll(async () => {
  browser = await startTestBrowser();
});

afterAll(() => browser.close());

async function openSource(options: BrowserContextOptions = {}) {
  const { url } = await builtBook('stock');
  return partsOf(await openPage(browser, url + PAGE, options));
}

function partsOf<Opened extends { readonly page: Page }>(opened: Opened) {
  const { page } = opened;
  return {
    ...opened,
    field: page.getByRole('textbox', { name: 'A paragraph of the article' }),
    status: page.getByRole('status'),
    /** What is said, on one line, with plain spaces. */
    said: async () => (await page.getByRole('status').innerText()).replace(/\s+/g, ' '),
  };
}

/** Puts a text on the clipboard of a page and pastes it into a field, as a reader does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((one) => navigator.clipboard.writeText(one), text);
  await page.keyboard.press('ControlOrMeta+V');
}

test('What is said of a paragraph is seen where the field stands at the foot of the window.', async () => {
  const { field, status } = await openSource({ viewport: { width: 390, height: 700 } });
  await field.evaluate((one) => window.scrollBy(0, one.getBoundingClientRect().bottom - 700));
  await field.fill(ROTTEN);
  await expect.poll(() => status.innerText()).toContain('as we read it');
  const { y, height } = (await status.boundingBox())!;
  expect(y + height).toBeLessThanOrEqual(701);
});

describe('A pasted paragraph', () => {
  test('is told to be the one that was read, and leads to our note on it; nothing is asked of any host.', async () => {
    const { page, field, status, said, complaints } = await openSource({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await field.focus();
    await paste(page, ROTTEN);
    await expect.poll(said).toContain('This is para. 1, as we read it.');
    expect(await said()).toMatch(
      /Compared with the fingerprints \(2\) and sketches \(1\) of this article\. Its own fingerprint: [0-9a-f]{64}/,
    );
    await status.getByRole('link', { name: 'para. 1' }).press('Enter');
    expect(new URL(page.url()).hash).toBe('#para-1');
    expect(asked).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('is told to be changed, several, or unknown.', async () => {
    const { field, status, said } = await openSource();
    await field.fill(ROTTEN.replace('yesterday', 'today'));
    expect(await said()).toMatch(/^This is much like para\. 1, and changed: \d\d in a hundred/);
    await field.fill(`${ROTTEN}\n\n${SOUND}`);
    const verdicts = await status.locator('.verdict').allInnerTexts();
    expect(verdicts.map((verdict) => verdict.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^“The ferry .* …” This is para\. 1, as we read it\.$/),
      expect.stringMatching(/^“The union says .*” This is para\. 2, as we read it\.$/),
    ]);
    await field.fill('<img src=x onerror="document.title=1">');
    expect(await said()).toMatch(/^Unknown\..*Of fewer than 30 words nothing more can be told\./);
    await field.fill('');
    expect(await said()).toBe('');
  });

  test('of five million letters is answered, and not shown.', async () => {
    const { page, field, said } = await openSource({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await field.focus();
    await paste(page, 'a word '.repeat(750_000));
    await expect.poll(said).toMatch(/^This is longer than any article\./);
    expect(await field.inputValue()).toBe('');
  });

  test('is known, too, on a page that was opened from disk, where browsers have no fingerprints of their own.', async () => {
    const { folder } = await builtBook('stock');
    const { page, complaints } = await openPage(browser, pathToFileURL(join(folder, PAGE)).href);
    const { field, said } = partsOf({ page });
    await field.fill(SOUND);
    expect(await said()).toContain('This is para. 2, as we read it.');
    expect(complaints).toEqual([]);
  });

  test('has no field without scripts, but a word on what else there is.', async () => {
    const { page, field } = await openSource({ javaScriptEnabled: false });
    expect(await field.isVisible()).toBe(false);
    expect(await page.locator('noscript').innerText()).toContain('npm run verify');
  });
});

test.each(['light', 'dark'] as const)(
  'An answer has no faults of accessibility, %s.',
  async (colorScheme) => {
    const { page, field } = await openSource({ colorScheme, viewport: { width: 390, height: 800 } });
    await field.fill(`${ROTTEN}\n\n${SOUND}\n\nAnother.`);
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  },
);

test('The method page leads to where each article can be checked.', async () => {
  const { url } = await builtBook('real');
  const { page } = await openPage(browser, `${url}method/index.html`);
  await page.locator('a[href$="#check"]').first().click();
  await expect.poll(() => page.locator(':target').innerText()).toBe('Check our reading');
});
