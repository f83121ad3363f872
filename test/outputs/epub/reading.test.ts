import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtBook } from '../../built-book.ts';
import { startTestBrowser } from '../../test-browser.ts';
import { openReader, type ReaderWindow } from './open-reader.ts';
import { readEpub } from './read-epub.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startTestBrowser();
});

afterAll(() => browser.close());

/** What a reader has before the eyes on one page of the screen. */
interface ScreenPage {
  /** Number of the document in the order of reading, from 0. */
  readonly document: number;
  readonly text: string;
  readonly pictures: number;
  /** Page of the PDF that the reading engine names. */
  readonly folio: string | undefined;
}

/** Turns the pages of an opened book from the first to the last. */
async function turnPages(page: Page): Promise<readonly ScreenPage[]> {
  return page.evaluate(async () => {
    const { reader } = window as unknown as ReaderWindow;
    const pages: ScreenPage[] = [];
    let before = '';
    while (reader.lastLocation.cfi !== before) {
      const { cfi, range, pageItem } = reader.lastLocation;
      const [{ doc, index } = { doc: document, index: -1 }] = reader.renderer.getContents();
      const pictures = [...doc.images].filter(({ naturalWidth }) => naturalWidth > 0).length;
      const text = range.toString().trim();
      pages.push({ document: index, text, pictures, folio: pageItem?.label });
      before = cfi;
      await reader.next();
    }
    return pages;
  });
}

test.each(['real', 'french'] as const)(
  'A reading program turns every page of the book %s, finds words or a picture in each document, and complains of nothing.',
  async (name) => {
    const bytes = await readFile(join((await builtBook(name)).folder, 'book.epub'));
    const { page, complaints } = await openReader(browser, bytes);
    const pages = await turnPages(page);
    const { spine } = readEpub(bytes);
    expect([...new Set(pages.map(({ document }) => document))]).toEqual(spine.map((_, at) => at));
    expect(pages.filter(({ text, pictures }) => text === '' && pictures === 0)).toEqual([]);
    expect(complaints).toEqual([]);
  },
  180_000,
);

test('Whoever looks for a page of the PDF finds it in a reading program, and its place in the contents.', async () => {
  const bytes = await readFile(join((await builtBook('real')).folder, 'book.epub'));
  const { page } = await openReader(browser, bytes);
  const link = /<a href="([^"#]+#page-break-14)">14<\/a>/.exec(readEpub(bytes).textByPath['nav.xhtml']!)![1]!;
  const place = await page.evaluate(async (target) => {
    const { reader } = window as unknown as ReaderWindow;
    await reader.goTo(`OPS/${target}`);
    const { pageItem, tocItem } = reader.lastLocation;
    return { folio: pageItem?.label, title: tocItem?.label };
  }, link);
  expect(place.folio).toBe('14');
  expect(place.title).toMatch(/\S/);
});
