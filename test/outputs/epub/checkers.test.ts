import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { BOOK_NAMES } from '../../books.ts';
import { builtBook } from '../../built-book.ts';
import { testWithTool, tool } from '../../tools.ts';
import { checkEpub } from './check-epub.ts';

test.each(BOOK_NAMES)('The checker of EPUB 3.3 finds nothing in the book %s.', async (name) => {
  const { folder } = await builtBook(name);
  expect(await checkEpub(await readFile(join(folder, 'book.epub')))).toEqual([]);
});

test('The checker of EPUB 3.3 tells of a broken link and of text that is no XML.', async () => {
  const { folder } = await builtBook('stock');
  const files = unzipSync(await readFile(join(folder, 'book.epub')));
  const spoil = (wrong: string) => {
    const text = strFromU8(files['OPS/colophon.xhtml']!).replace('</section>', `${wrong}</section>`);
    return checkEpub(zipSync({ ...files, 'OPS/colophon.xhtml': strToU8(text) }));
  };
  expect((await spoil('<p><a href="sources.xhtml#no-such-id">A</a></p>')).join()).toContain('RSC-012');
  expect((await spoil('<p>A & B<br></p>')).join()).toContain('RSC-016');
});

/** Returns the errors and warnings that Debian’s checker prints, which knows EPUB 3.2. */
async function checkWithJava(checker: string, file: string): Promise<readonly string[]> {
  const printed = await new Promise<string>((resolve) => {
    execFile(tool('java')!, ['-jar', checker, file], (_, out, err) => resolve(out + err));
  });
  expect(printed).toContain('Validating using EPUB version 3.2 rules.');
  return printed.split('\n').filter((line) => /^(?:FATAL|ERROR|WARNING)/.test(line));
}

testWithTool(
  'epubcheck',
  'The checker of EPUB 3.2 finds in a book one thing alone, a property that is newer than it.',
  async (checker) => {
    for (const name of ['real', 'french'] as const) {
      const { folder } = await builtBook(name);
      expect(await checkWithJava(checker, join(folder, 'book.epub'))).toEqual([
        expect.stringMatching(/^ERROR\(OPF-027\).*package\.opf.*: Undefined property: "pageBreakSource"\.$/),
      ]);
    }
  },
);
