import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSiteBook } from '../../../src/outputs/site/load-site-book.ts';
import { loadSiteWords } from '../../../src/outputs/site/load-site-words.ts';

const stock = join(import.meta.dirname, '../../fixtures/book');

test.each([undefined, 'https://books.example/'])(
  'Every page of a pagination is handed the same Book and words, for Eleventy leaves alone what is frozen (base URL: %s)',
  async (baseUrl) => {
    const options = { content: stock, made: ['html'] as const, ...(baseUrl && { baseUrl }) };
    const [book, words] = [await loadSiteBook(options), await loadSiteWords(options)];
    expect([Object.isFrozen(book), Object.isFrozen(words)]).toEqual([true, true]);
    expect(await loadSiteBook(options)).toBe(book);
  },
);
