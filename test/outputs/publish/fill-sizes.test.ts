import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatSize } from '../../../src/outputs/publish/fill-sizes.ts';
import { builtBook } from '../../built-book.ts';

test.each([
  [256_744, 'en', '257\u00A0kB'],
  [256_744, 'fr', '257\u00A0ko'],
  [1_250_000, 'fr', '1,3\u00A0Mo'],
  [999_999, 'en', '1,000\u00A0kB'],
])('%i bytes are told in “%s” as “%s”.', (bytes, language, told) => {
  expect(formatSize(bytes, language)).toBe(told);
});

test.each(['real', 'french'] as const)(
  'The cover of the book %s says how large each download is.',
  async (name) => {
    const { folder } = await builtBook(name);
    const cover = await readFile(join(folder, 'index.html'), 'utf8');
    for (const file of ['book.pdf', 'book.epub']) {
      const { size } = await stat(join(folder, file));
      const told = formatSize(size, name === 'french' ? 'fr' : 'en');
      expect(cover).toMatch(
        new RegExp(`<a [^>]*href="${file}"[^>]*>[^<]+ <span[^>]*>\\(${told}\\)</span></a>`),
      );
    }
  },
);
