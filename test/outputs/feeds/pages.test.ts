import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderSiteToPages } from '../../../src/outputs/site/render-site.ts';
import { startTestBrowser } from '../../test-browser.ts';
import { STOCK_BOOK } from '../../checks/lay-book.ts';
import type { FeedElement } from './read-feed.ts';
import { findFeedFaults } from './find-feed-faults.ts';
import { withText } from './load-feed.ts';
import { readItems } from './read-items.ts';

const CHAPTERS = 24;
const PARAGRAPHS = 8;
/** Few sentences that are long: a book is checked by the sentence. */
const LONG = ', as all who waited at the pier could see'.repeat(150);
const BASE = 'https://ormsay.example/ferry/';
const TYPES = {
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': '',
} as const;

let browser: Browser;
let reader: Page;
let textByFile: Readonly<Record<string, string>>;

beforeAll(async () => {
  browser = await startTestBrowser();
  reader = await browser.newPage();
  const folder = await mkdtemp(join(tmpdir(), 'a large book '));
  const content = join(folder, 'content');
  await cp(STOCK_BOOK, content, { recursive: true });
  const numbers = Array.from({ length: CHAPTERS }, (_, index) => index + 3);
  for (const number of numbers)
    await writeFile(join(content, `chapters/boat-${number}.md`), chapterText(number));
  const book = await readFile(join(content, 'book.yaml'), 'utf8');
  await writeFile(
    join(content, 'book.yaml'),
    `${book.trimEnd()}\n${numbers.map((number) => `  - boat-${number}\n`).join('')}`,
  );
  const pages = await renderSiteToPages({ content, made: ['feeds'] });
  textByFile = Object.fromEntries(pages.map((page) => [page.url.slice(1), page.content]));
  return () => rm(folder, { recursive: true, force: true });
});

afterAll(() => browser.close());

function chapterText(number: number): string {
  const paragraph = (at: number) =>
    `The *Gannet* came${LONG} [@mail-1998, para. 1].{#s-${number}-${at}}\n{#p-${number}-${at}}\n`;
  const head = `number: ${number}\ntitle: Boat ${number}\nshort-title: Boat\nquestion: Why?\ndescription: A boat.`;
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => paragraph(index + 1));
  const day = String(number).padStart(2, '0');
  return `---\n${head}\ncovers: 1998-02\npublished: 2020-03-${day}\n---\n\n${paragraphs.join('\n')}`;
}

/** Goes from page to page as a reader does, by the link to the next. */
function walk(file: string): readonly string[] {
  const [, next] =
    /rel="next"[^>]* href="([^"]+)"/.exec(textByFile[file]!) ??
    /"next_url": "([^"]+)"/.exec(textByFile[file]!) ??
    [];
  return [file, ...(next ? walk(next.replace(BASE, '')) : [])];
}

test.each(Object.keys(TYPES))(
  '%s of a large book has pages of less than 512 KB, which together tell each item once.',
  (file) => {
    const files = walk(file);
    expect(files.length).toBeGreaterThan(2);
    expect(files.slice(0, 2)).toEqual([file, file.replace('.', '-2.')]);
    for (const name of files) expect(Buffer.byteLength(textByFile[name]!)).toBeLessThan(512 * 1024);
    const items = files.flatMap((name) => readItems(name, textByFile[name]!));
    expect(items).toHaveLength(CHAPTERS + 2);
    expect(new Set(items.map(({ id }) => id)).size).toBe(CHAPTERS + 2);
    const changes = items.map(({ updated }) => updated);
    expect(changes).toEqual(changes.toSorted().toReversed());
  },
);

test.each(['feed.xml', 'atom.xml'] as const)(
  'Every page of %s leads to those around it, and keeps every rule.',
  async (file) => {
    const files = walk(file);
    const addresses = files.map((name) => BASE + name);
    for (const [at, name] of files.entries()) {
      const sent = {
        url: BASE + name,
        contentType: TYPES[file],
        bytes: Buffer.from(''),
        text: '',
        root: undefined,
      };
      const feed = await withText(reader, sent, textByFile[name]!);
      expect(findFeedFaults(feed)).toEqual([]);
      const { children } = file === 'feed.xml' ? feed.root!.children[0]! : feed.root!;
      const hrefOf = (rel: string) => linkBy(children, rel)?.attributes['href'];
      expect(hrefOf('self')).toBe(addresses[at]);
      expect(hrefOf('first')).toBe(addresses[0]);
      expect(hrefOf('last')).toBe(addresses.at(-1));
      expect(hrefOf('next')).toBe(addresses[at + 1]);
      expect(hrefOf('previous')).toBe(addresses[at - 1]);
    }
  },
);

function linkBy(children: readonly FeedElement[], rel: string): FeedElement | undefined {
  return children.find(({ name, attributes }) => name === 'atom:link' && attributes['rel'] === rel);
}

test('The pages of a feed are sent as what they are.', () => {
  for (const name of [...walk('feed.xml'), ...walk('atom.xml'), ...walk('feed.json')])
    expect(textByFile['_headers']).toContain(`\n/${name}\n  Content-Type: application/`);
});
