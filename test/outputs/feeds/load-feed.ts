import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { FeedDocument } from './feed-document.ts';
import { readFeed } from './read-feed.ts';

/** Loads a feed in XML from a published folder, sent as its `_headers` say. */
export async function loadFeed(reader: Page, folder: string, file: string): Promise<FeedDocument> {
  const bytes = await readFile(join(folder, file));
  const headers = await readFile(join(folder, '_headers'), 'utf8');
  const [, contentType = ''] = new RegExp(`^/${file}\n +Content-Type: (.*)$`, 'm').exec(headers) ?? [];
  const cover = await readFile(join(folder, 'index.html'), 'utf8');
  const [, address = ''] = /<link rel="canonical" href="([^"]+)">/.exec(cover) ?? [];
  const text = bytes.toString();
  return { url: address + file, contentType, bytes, text, root: await readFeed(reader, text) };
}

/** Returns a feed with another text. */
export async function withText(reader: Page, feed: FeedDocument, text: string): Promise<FeedDocument> {
  return { ...feed, text, bytes: Buffer.from(text), root: await readFeed(reader, text) };
}
