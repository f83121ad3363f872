import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import type { BrowserPage } from '../../../src/outputs/browser/browser-page.ts';
import type { RunningBrowser } from '../../../src/outputs/browser/launch-browser.ts';
import { serveFolder, type Refusals } from '../../../src/outputs/browser/serve-folder.ts';
import { startPrintBrowser } from '../../test-browser.ts';

let browser: RunningBrowser;
let page: BrowserPage;

beforeAll(async () => {
  browser = await startPrintBrowser();
});

beforeEach(async () => {
  const context = await browser.openContext();
  onTestFinished(() => context.close());
  page = await context.openPage({
    language: 'de-CH',
    scripts: ['window.first = 1', 'window.second = first + 1'],
  });
});

afterAll(() => browser?.close());

test('A function runs in the page with what it is given, and its promise is waited for.', async () => {
  const text = await page.evaluate(
    async (name, { count }) => `${await Promise.resolve(name)} ${count + 1} “é” ${typeof document}`,
    'one',
    { count: 1 },
  );
  expect(text).toBe('one 2 “é” object');
});

test('What is thrown in the page is told with its words.', async () => {
  const broken = page.evaluate(() => {
    throw new TypeError('no oil');
  });
  await expect(broken).rejects.toThrow('TypeError: no oil');
});

test('Two megabytes go there and back whole.', async () => {
  const text = 'light é '.repeat(300_000);
  expect(await page.evaluate((value) => `${value}!`, text)).toBe(`${text}!`);
});

test('The page has the language it was opened with, and the time of Greenwich.', async () => {
  const told = await page.evaluate(() => {
    const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return [locale, timeZone];
  });
  expect(told).toEqual(['de-CH', 'UTC']);
});

/** Serves files to the page. */
async function serve(files: Readonly<Record<string, string>>): Promise<Refusals> {
  const folder = await mkdtemp(join(tmpdir(), 'a site '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const refusals: Refusals = { missing: [], outside: [] };
  await serveFolder(page, folder, 'http://book.invalid', refusals);
  return refusals;
}

test('Scripts run before those of the page, and the page can call and be answered.', async () => {
  await serve({ 'index.html': '<script>window.third = second + 1</script>' });
  await page.expose('double', (value: number) => Promise.resolve(value * 2));
  await page.open('http://book.invalid/');
  expect(await page.evaluate('double(third)')).toBe(6);
});

test('What is not in the folder is missing, and what is elsewhere is not asked for.', async () => {
  const refusals = await serve({
    'index.html': '<img src="a.png"><img src="https://elsewhere.example/b.png"><img src="../c.png">',
  });
  await page.open('http://book.invalid/index.html');
  expect(refusals.missing.toSorted()).toEqual(['http://book.invalid/a.png', 'http://book.invalid/c.png']);
  expect(refusals.outside).toEqual(['https://elsewhere.example/b.png']);
});

test('Where nothing is served, no name leads anywhere.', async () => {
  await expect(page.open('http://localhost.example/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
});

test('A browser that has ended says so to whoever waits, and to whoever asks after.', async () => {
  const mortal = await startPrintBrowser();
  const context = await mortal.openContext();
  const held = await context.openPage({ language: 'en', scripts: [] });
  const waiting = held.evaluate('new Promise(() => undefined)').catch(String);
  await mortal.close();
  expect(await waiting).toContain('the browser ended');
  await mortal.devTools.closed;
  await expect(held.evaluate('1')).rejects.toThrow('the browser ended');
});
