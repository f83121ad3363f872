import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildBook } from '../../../src/book/build-book.ts';
import { ContentError } from '../../../src/files/content-error.ts';
import { renderSiteToPages } from '../../../src/outputs/site/render-site.ts';
import { layBook, STOCK_BOOK } from '../../checks/lay-book.ts';
import { startTestBrowser } from '../../test-browser.ts';
import { findFeedFaults } from './find-feed-faults.ts';
import { withText } from './load-feed.ts';
import { FEED_FILES, readItems, readItemsAgain } from './read-items.ts';

let browser: Browser;
let reader: Page;

beforeAll(async () => {
  browser = await startTestBrowser();
  reader = await browser.newPage();
});

afterAll(() => browser.close());

async function changed(file: string, part: string, instead: string): Promise<string> {
  const text = await readFile(join(STOCK_BOOK, file), 'utf8');
  expect(text).toContain(part);
  return layBook({ texts: { [file]: text.replace(part, () => instead) } });
}

function retitled(title: string): Promise<string> {
  return changed('chapters/the-old-boat.md', 'title: The old boat', `title: ${title}`);
}

async function feedsOf(content: string, baseUrl?: string): Promise<Readonly<Record<string, string>>> {
  const pages = await renderSiteToPages({ content, baseUrl, made: ['html', 'feeds'] });
  return Object.fromEntries(
    FEED_FILES.map((file) => [file, pages.find(({ url }) => url === `/${file}`)!.content]),
  );
}

/** What the validator says of a feed that stands at an address. */
async function faultsOf(text: string, url: string): Promise<readonly string[]> {
  const type = url.endsWith('atom.xml') ? 'application/atom+xml' : 'application/rss+xml';
  return findFeedFaults(
    await withText(reader, { url, contentType: type, bytes: Buffer.from(''), text, root: undefined }, text),
  );
}

describe.each([
  ['the end of a CDATA section', 'The boat ]]> and the sea'],
  ['what XML and HTML write as entities', `Tom & "Jerry's" &amp; &#60; < 3 > 2`],
  ['emoji of several characters', 'The boat ⛴️ 👩🏽‍✈️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
  ['marks for writing from right to left', '\u200FThe boat \u202Eالعبّارة\u202C\u200E, תיבה'],
  ['letters beyond the first plane, and spaces of other widths', '𝕿he\u00A0\u202Fboat 𠮷'],
])('A title with %s', (_, title) => {
  test('is the same in every feed, for two readers, and breaks no rule.', async () => {
    const feeds = await feedsOf(await retitled(JSON.stringify(title)));
    for (const [file, text] of Object.entries(feeds).filter(([name]) => name !== 'corrections.xml')) {
      const items = [
        ...readItems(file, text),
        ...(file.endsWith('.xml') ? await readItemsAgain(file, text) : []),
      ];
      const titles = items.filter(({ id }) => id.endsWith('/the-old-boat')).map((item) => item.title);
      expect(titles).toEqual(Array(file.endsWith('.xml') ? 2 : 1).fill(title));
    }
    for (const file of ['feed.xml', 'atom.xml'])
      expect(await faultsOf(feeds[file]!, `https://ormsay.example/ferry/${file}`)).toEqual([]);
  });
});

test.each([
  ['a control character', '"The \\u0007 boat"', 'control character'],
  ['a character that is none', '"The \\uFFFF boat"', 'control character'],
  ['half a character', '"The \\uD83D boat"', ''],
])('A title with %s, which no feed could hold, is refused with its place.', async (_, title, message) => {
  const { findings } = await buildBook(await retitled(title));
  expect(findings).toContainEqual(
    expect.objectContaining({
      severity: 'error',
      place: expect.objectContaining({ file: 'chapters/the-old-boat.md', line: 3 }),
      message: expect.stringContaining(message),
    }),
  );
});

test.each([
  ['without a slash at its end', 'base-url: https://ormsay.example/ferry', 'slash'],
  ['without a host', 'base-url: /ferry/', 'https://'],
  ['that is missing', '', 'base-url'],
])('A base address %s is refused with what is expected.', async (_, line, words) => {
  const content = await changed('book.yaml', 'base-url: https://ormsay.example/ferry/', line);
  const refusal = await buildBook(content).then(
    () => [],
    (error: unknown) => (error instanceof ContentError ? error.findings : []),
  );
  expect(refusal).toHaveLength(1);
  expect(refusal[0]!.place.file).toBe('book.yaml');
  expect(JSON.stringify(refusal[0])).toContain(words);
});

test.each(['https://elsewhere.example', 'https://elsewhere.example/a/b', 'http://elsewhere.example:8080/a/'])(
  'At %s, given when the book is built, every address in the feeds is full, and they keep every rule.',
  async (baseUrl) => {
    const base = baseUrl.replace(/\/?$/, '/');
    const feeds = await feedsOf(STOCK_BOOK, baseUrl);
    for (const [file, text] of Object.entries(feeds)) {
      const items = readItems(file, text);
      expect(items.map(({ url }) => url).filter((url) => !url.startsWith(`${base}chapters/`))).toEqual([]);
      expect(text).not.toContain('//ormsay.example');
      expect(text).toContain(`${base}${file}`);
    }
    for (const file of ['feed.xml', 'atom.xml', 'corrections.xml'])
      expect(await faultsOf(feeds[file]!, base + file)).toEqual([]);
  },
);

test('A feed of no items says so by its day of publication, and keeps every rule.', async () => {
  const feeds = await feedsOf(STOCK_BOOK);
  const text = feeds['corrections.xml']!;
  expect(readItems('corrections.xml', text)).toEqual([]);
  expect(await readItemsAgain('corrections.xml', text)).toEqual([]);
  expect(text).toContain('<lastBuildDate>Sat, 29 Feb 2020 00:00:00 +0000</lastBuildDate>');
  expect(await faultsOf(text, 'https://ormsay.example/ferry/corrections.xml')).toEqual([]);
});

test('The same book gives the same bytes, so that a reader who asks again is sent nothing.', async () => {
  expect(await feedsOf(STOCK_BOOK)).toEqual(await feedsOf(await layBook()));
});
