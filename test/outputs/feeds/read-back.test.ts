import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildBook } from '../../../src/book/build-book.ts';
import { listFeedItems } from '../../../src/outputs/feeds/list-feed-items.ts';
import { loadSiteWords } from '../../../src/outputs/site/load-site-words.ts';
import { OUTPUTS } from '../../../src/outputs/site/site-options.ts';
import { BOOK_NAMES, BOOKS, type BookName } from '../../books.ts';
import { builtBook } from '../../built-book.ts';
import { FEED_FILES, readItems, readItemsAgain, type FeedFile, type ReadItem } from './read-items.ts';

async function toldOf(name: BookName, file: FeedFile): Promise<readonly ReadItem[]> {
  const content = join(import.meta.dirname, '../../..', BOOKS[name]);
  const words = await loadSiteWords({ content, made: OUTPUTS });
  return listFeedItems(await buildBook(content), words, OUTPUTS)
    .filter(({ kind }) => file !== 'corrections.xml' || kind === 'correction')
    .map(({ id, title, url, published, updated, summary, html }) => {
      return { id, title, url, published, updated, summary, html: html.trim() };
    });
}

function withoutEdges(items: readonly ReadItem[]): readonly ReadItem[] {
  return items.map((item) => ({ ...item, html: item.html.trim() }));
}

describe.each(BOOK_NAMES)('Of the %s book', (name) => {
  test.each(FEED_FILES)(
    'two feed readers that share no code read the items of %s as they were told.',
    async (file) => {
      const text = await readFile(join((await builtBook(name)).folder, file), 'utf8');
      const told = await toldOf(name, file);
      expect(withoutEdges(readItems(file, text))).toEqual(told);
      const again = file.endsWith('.json') ? told : await readItemsAgain(file, text);
      expect(withoutEdges(again)).toEqual(told);
      expect(told.length).toBeGreaterThan(file === 'corrections.xml' && name !== 'french' ? -1 : 0);
    },
  );
});
