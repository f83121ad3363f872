import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOOK_NAMES } from '../../books.ts';
import { builtBook } from '../../built-book.ts';
import { startTestBrowser } from '../../test-browser.ts';
import type { FeedDocument } from './feed-document.ts';
import { findFeedFaults, W3C_RULES } from './find-feed-faults.ts';
import { HOUSE_RULES } from './house-rules.ts';
import { jsonFeedSchema } from './json-feed-schema.ts';
import { loadFeed, withText } from './load-feed.ts';
import { CANNOT_COME, MESSAGES } from './messages.ts';
import { SENT_WRONGLY, SPOILT, SPOILT_FOR_THE_HOUSE, SPOILT_JSON } from './spoilt.ts';

let browser: Browser;
let reader: Page;

beforeAll(async () => {
  browser = await startTestBrowser();
  reader = await browser.newPage();
});

afterAll(() => browser.close());

async function feedOf(name: (typeof BOOK_NAMES)[number], file: string): Promise<FeedDocument> {
  return loadFeed(reader, (await builtBook(name)).folder, file);
}

async function jsonOf(name: (typeof BOOK_NAMES)[number]): Promise<string> {
  return readFile(join((await builtBook(name)).folder, 'feed.json'), 'utf8');
}

test('Every message of the W3C’s feed validator is a rule here, with a feed that must bring it, or cannot come, for a reason.', () => {
  const rules = W3C_RULES.map(([message]) => message);
  const others = Object.values(CANNOT_COME).flatMap((messages) => messages.split(' '));
  expect(new Set([...rules, ...others]).size).toBe(MESSAGES);
  expect(rules.length + others.length).toBe(MESSAGES);
  expect([...Object.keys(SPOILT), ...Object.keys(SENT_WRONGLY)].toSorted()).toEqual(rules.toSorted());
  expect(Object.keys(SPOILT_FOR_THE_HOUSE)).toEqual(HOUSE_RULES.map(([rule]) => rule));
});

describe.each(BOOK_NAMES)('Of the %s book', (name) => {
  test.each(['feed.xml', 'atom.xml', 'corrections.xml'])('%s keeps every rule.', async (file) => {
    expect(findFeedFaults(await feedOf(name, file))).toEqual([]);
  });

  test('feed.json is a JSON Feed 1.1.', async () => {
    const read = jsonFeedSchema.safeParse(JSON.parse(await jsonOf(name)));
    expect(read.error?.issues).toBeUndefined();
  });
});

test.each(Object.entries({ ...SPOILT, ...SPOILT_FOR_THE_HOUSE }))(
  'A feed with this fault is found out: %s',
  async (message, [file, part, instead]) => {
    const feed = await feedOf('french', file);
    const text = feed.text.replace(part, instead);
    expect(text).not.toBe(feed.text);
    expect(findFeedFaults(await withText(reader, feed, text))).toContain(message);
  },
);

test.each(Object.entries(SENT_WRONGLY))(
  'A feed that is sent with this fault is found out: %s',
  async (message, spoil) => {
    expect(findFeedFaults(spoil(await feedOf('french', 'feed.xml')))).toContain(message);
  },
);

test.each(SPOILT_JSON)('A JSON Feed in which this is wrong is refused: %s', async (place, part, instead) => {
  const text = await jsonOf('french');
  const spoilt = text.replace(part, instead);
  expect(spoilt).not.toBe(text);
  const read = jsonFeedSchema.safeParse(JSON.parse(spoilt));
  expect(read.error?.issues.map(({ path, message }) => [...path, message].join('/'))).toContainEqual(
    expect.stringContaining(place),
  );
});
