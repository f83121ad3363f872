import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildBook } from '../../../src/book/build-book.ts';
import { BOOK_NAMES, BOOKS, type BookName } from '../../books.ts';
import { builtBook, pagesIn } from '../../built-book.ts';
import { startTestBrowser } from '../../test-browser.ts';
import { readPage } from '../site/read-page.ts';
import { readFeed, type FeedElement } from './read-feed.ts';

const root = join(import.meta.dirname, '../../..');

let browser: Browser;
let reader: Page;

beforeAll(async () => {
  browser = await startTestBrowser();
  reader = await browser.newPage();
});

afterAll(() => browser.close());

async function feedOf(name: BookName): Promise<string> {
  return readFile(join((await builtBook(name)).folder, 'feed.xml'), 'utf8');
}

async function itemsOf(name: BookName): Promise<readonly FeedElement[]> {
  const rss = await readFeed(reader, await feedOf(name));
  return rss!.children[0]!.children.filter((child) => child.name === 'item');
}

function enclosuresOf({ children }: FeedElement): readonly FeedElement[] {
  return children.filter(({ name }) => name === 'enclosure');
}

function childOf(parent: FeedElement, name: string): FeedElement {
  return parent.children.find((child) => child.name.endsWith(name))!;
}

describe.each(BOOK_NAMES)('The feed of the %s book', (name) => {
  test('has every chapter in full: its question, every statement under its id, every note, where the book ends.', async () => {
    const { chapters, meta } = await buildBook(join(root, BOOKS[name]));
    const items = await itemsOf(name);
    for (const { slug, title, question, prose } of chapters) {
      const item = items.find((one) => childOf(one, 'guid').text === `${meta.tagId}/chapters/${slug}`)!;
      expect(childOf(item, 'title').text).toBe(title);
      const { html } = childOf(item, 'encoded');
      const statements = prose.blocks.flatMap((block) => block.statements);
      expect(statements.length).toBeGreaterThan(1);
      for (const { id, text } of statements) expect(html.textById[id]).toBe(text);
      for (const { text } of prose.headings) expect(html.text).toContain(text);
      const notes = prose.blocks.flatMap((block) => block.notes);
      expect(html.ids.filter((id) => id.startsWith('fn-'))).toHaveLength(notes.length);
      expect(html.text).toContain(question);
      expect(html.text).toContain(meta.scope);
    }
  });

  test('is announced on every page beside the others, by addresses that lead to them.', async () => {
    const { folder, path } = await builtBook(name);
    const pages = Object.entries(await pagesIn(folder));
    expect(pages.length).toBeGreaterThan(5);
    for (const [file, html] of pages) {
      const { head } = await readPage(reader, html);
      const feeds = head.filter(({ rel }) => rel === 'alternate');
      const pathOf = (href: string) => new URL(href, `https://book.invalid${path}${file}`).pathname;
      expect(feeds.map(({ type, href }) => [pathOf(href), type])).toEqual([
        [`${path}feed.xml`, 'application/rss+xml'],
        [`${path}atom.xml`, 'application/atom+xml'],
        [`${path}feed.json`, 'application/feed+json'],
        [`${path}corrections.xml`, 'application/rss+xml'],
      ]);
    }
  });

  test('has notes in the mark-up that readers show beside the call.', async () => {
    const chapters = (await itemsOf(name)).filter((one) => childOf(one, 'guid').text.includes('/chapters/'));
    expect(chapters.length).toBeGreaterThan(0);
    for (const item of chapters) {
      const { text } = childOf(item, 'encoded');
      const calls = [
        ...text.matchAll(/<sup id="(fnref-[\w-]+)"><a class="footnote" href="#(fn-[\w-]+)">\d+<\/a><\/sup>/g),
      ];
      expect(calls.length).toBeGreaterThan(1);
      for (const [, call, note] of calls) {
        const [noteText] = new RegExp(`<li id="${note}">.*?</li>`, 's').exec(text) ?? [];
        const [, back] = /<a class="reversefootnote" href="#([\w-]+)">/.exec(noteText ?? '') ?? [];
        expect(call!.startsWith(back!)).toBe(true);
      }
    }
  });
});

test('A chapter that was revised keeps the day on which it was published, and moves the feed’s own date.', async () => {
  const [old] = await itemsOf('stock');
  expect(childOf(old!, 'pubDate').text).toBe('Sat, 29 Feb 2020 00:00:00 +0000');
  expect(childOf(old!, 'updated').text).toMatch(/^2020-03-01T/);
  expect(await feedOf('stock')).toContain('<lastBuildDate>Sun, 01 Mar 2020 00:00:03 +0000</lastBuildDate>');
});

test('The newest edition brings the PDF, and in JSON Feed the EPUB too, with the bytes that they have; an older one brings nothing.', async () => {
  const { folder } = await builtBook('french');
  const base = 'https://esance.example/bibliobus/';
  const sizeOf = async (name: string) => (await stat(join(folder, name))).size;
  const editions = (await itemsOf('french')).filter((one) =>
    childOf(one, 'guid').text.includes('/editions/'),
  );
  expect(editions.map((one) => enclosuresOf(one).map(({ attributes }) => attributes))).toEqual([
    [{ url: `${base}book.pdf`, length: String(await sizeOf('book.pdf')), type: 'application/pdf' }],
    [],
  ]);
  expect(childOf(editions[0]!, 'encoded').text).toContain(`<a href="${base}book.epub">`);
  const { items } = JSON.parse(await readFile(join(folder, 'feed.json'), 'utf8'));
  const attached = items.flatMap(({ attachments = [] }) => attachments);
  expect(attached).toMatchObject([
    { url: `${base}book.pdf`, mime_type: 'application/pdf', size_in_bytes: await sizeOf('book.pdf') },
    { url: `${base}book.epub`, mime_type: 'application/epub+zip', size_in_bytes: await sizeOf('book.epub') },
  ]);
});

test('The title of every item is short enough for a list of items, however long a correction is.', async () => {
  const titles = (await itemsOf('real')).map((item) => childOf(item, 'title').text);
  expect(titles.length).toBeGreaterThan(10);
  expect(titles.filter((title) => title.length > 120 || title.includes('{'))).toEqual([]);
});
