import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildBook } from '../../../src/book/build-book.ts';
import { BOOK_NAMES, BOOKS, type BookName } from '../../books.ts';
import { builtBook, pagesIn } from '../../built-book.ts';
import { startTestBrowser } from '../../test-browser.ts';
import { readPage } from '../site/read-page.ts';
import { findFeedFaults } from './find-feed-faults.ts';
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

function childOf(parent: FeedElement, name: string): FeedElement {
  return parent.children.find((child) => child.name.endsWith(name))!;
}

describe.each(BOOK_NAMES)('The feed of the %s book', (name) => {
  test('keeps every rule of RSS 2.0 and of the Advisory Board’s profile.', async () => {
    expect(findFeedFaults(await readFeed(reader, await feedOf(name)))).toEqual([]);
  });

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
  expect(childOf(old!, 'pubDate').text).toBe('Sat, 29 Feb 2020 00:00:00 GMT');
  expect(childOf(old!, 'updated').text).toMatch(/^2020-03-01T/);
  expect(await feedOf('stock')).toContain('<lastBuildDate>Sun, 01 Mar 2020 00:00:03 GMT</lastBuildDate>');
});

const link = '<link>https://ormsay.example/ferry/chapters/the-old-boat/</link>';
const guid = '<guid isPermaLink="false">tag:ormsay.example,2020:ferry/chapters/the-old-boat</guid>';
const published = '<pubDate>Sat, 29 Feb 2020 00:00:00 GMT</pubDate>';

test.each([
  ['It is not well-formed.', ' xmlns:content="http://purl.org/rss/1.0/modules/content/"', ''],
  ['It is not well-formed.', '<title>The old boat', '<title>The old boat & the sea'],
  ['It is not RSS 2.0.', 'version="2.0"', 'version="0.91"'],
  ['It has not one channel.', '</channel>', '</channel><channel></channel>'],
  ['channel has not one title.', '<title>The Ferry to Ormsay</title>', ''],
  [
    'channel has not one description.',
    /<description>Chapters.*?<\/description>/,
    '<description></description>',
  ],
  [
    'channel has not one language.',
    '<language>en</language>',
    '<language>en</language><language>fr</language>',
  ],
  ['channel knows no date.', '<language>', '<date>2020</date><language>'],
  [
    'channel knows no {http://www.w3.org/1999/xhtml}p.',
    '<language>',
    '<p xmlns="http://www.w3.org/1999/xhtml"/><language>',
  ],
  ['The channel’s link is no address.', '<link>https://ormsay.example/ferry/</link>', '<link>/ferry/</link>'],
  ['The language is no language code.', '<language>en<', '<language>English text<'],
  [
    'lastBuildDate is no date of RFC 822 in UTC.',
    'Sun, 01 Mar 2020 00:00:03 GMT',
    'Sun, 01 Mar 2020 01:00:00 +0100',
  ],
  [
    'lastBuildDate is not that of the newest item.',
    'Sun, 01 Mar 2020 00:00:03 GMT',
    'Mon, 02 Mar 2020 00:00:00 GMT',
  ],
  ['atom:link is not rel="self".', 'rel="self"', 'rel="alternate"'],
  ['atom:link has no address.', 'href="https://ormsay.example/ferry/feed.xml"', 'href="feed.xml"'],
  ['atom:link is not of the type application/rss+xml.', 'application/rss+xml', 'text/xml'],
  [
    'docs is not the specification.',
    '<docs>https://www.rssboard.org/rss-specification',
    '<docs>https://ormsay.example/',
  ],
  ['There is no item.', /<item>.*<\/item>/s, ''],
  ['item has not one title.', '<title>The old boat</title>', ''],
  ['item has not one guid.', guid, ''],
  ['item has not one pubDate.', published, published + published],
  [
    'item has not one {http://purl.org/rss/1.0/modules/content/}encoded.',
    /<content:encoded>.*?<\/content:encoded>/s,
    '',
  ],
  [
    'item has not one {http://purl.org/rss/1.0/modules/content/}encoded.',
    'rss/1.0/modules/content/',
    'rss/1.0/content/',
  ],
  ['item knows no content.', '<dc:creator>Ada Quill', '<content>Ada</content><dc:creator>Ada Quill'],
  ['author is no e-mail address with a name.', '<dc:creator>', '<author>Ada Quill</author><dc:creator>'],
  ['The item’s link is no address.', link, '<link>chapters/the-old-boat/</link>'],
  ['guid is not isPermaLink="false".', '<guid isPermaLink="false">', '<guid>'],
  ['guid is no tag URI.', 'tag:ormsay.example,2020:ferry/chapters/the-old-boat', 'the-old-boat'],
  ['Two items have one guid.', '2020:ferry/chapters/the-new-boat', '2020:ferry/chapters/the-old-boat'],
  ['pubDate is no date of RFC 822 in UTC.', published, '<pubDate>29 February 2020</pubDate>'],
  ['pubDate is no date of RFC 822 in UTC.', published, '<pubDate>Fri, 29 Feb 2020 00:00:00 GMT</pubDate>'],
  ['pubDate is no date of RFC 822 in UTC.', published, '<pubDate>Sat, 29 Feb 20 00:00:00 GMT</pubDate>'],
  ['atom:updated is no date of RFC 3339 in UTC.', '2020-03-01T00:00:03Z', '2020-03-01'],
  ['The item was updated before it was published.', '2020-02-29T00:00:00Z', '2020-02-28T00:00:00Z'],
  [
    'description stands after content:encoded.',
    /(<description>Why.*?<\/description>)\n(.*?<\/content:encoded>)/s,
    '$2$1',
  ],
  ['description is not plain.', '<description>Why', '<description>&lt;p&gt;Why'],
  [
    'There is more than one enclosure.',
    link,
    `${link}${'<enclosure url="https://a.example/b" length="1" type="a/b"/>'.repeat(2)}`,
  ],
  [
    'The enclosure lacks address, length or type.',
    link,
    `${link}<enclosure url="https://a.example/b" type="a/b"/>`,
  ],
  ['An address in the content is not absolute.', 'src=&quot;https://ormsay.example/ferry/', 'src=&quot;'],
  [
    'An address in the content is not absolute.',
    'href=&quot;https://ormsay.example/ferry/',
    'href=&quot;javascript:',
  ],
  ['A link within the content leads nowhere.', 'li id=&quot;fn-the-old-boat-1', 'li id=&quot;fn-1'],
  ['An id is used twice in the content of items.', 'id=&quot;p-gannet', 'id=&quot;p-tern'],
  [
    'The content holds an element that readers take out.',
    '&lt;figure&gt;',
    '&lt;iframe&gt;&lt;/iframe&gt;&lt;figure&gt;',
  ],
  [
    'The content holds an attribute that readers take out.',
    '&lt;figure&gt;',
    '&lt;figure style=&quot;color: red&quot;&gt;',
  ],
] as const)('A feed with this fault is refused: %s', async (fault, part, instead) => {
  const feed = await feedOf('stock');
  const spoilt = feed.replace(part, instead);
  expect(spoilt).not.toBe(feed);
  expect(findFeedFaults(await readFeed(reader, spoilt))).toContain(fault);
});
