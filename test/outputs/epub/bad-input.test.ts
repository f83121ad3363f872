import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkEpub } from './check-epub.ts';
import { makeFrom } from './make-from.ts';
import { parseXml, readEpub } from './read-epub.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');

/** A copy of fixtures laid over each other, in a folder that is gone when the test ends. */
async function copyOf(...names: readonly string[]): Promise<string> {
  const content = await mkdtemp(join(tmpdir(), 'a book '));
  onTestFinished(() => rm(content, { recursive: true, force: true }));
  for (const name of names) await cp(join(fixtures, name), content, { recursive: true });
  return content;
}

/** Changes a line of a book’s own file. */
async function setLine(content: string, key: string, value: string): Promise<void> {
  const file = join(content, 'book.yaml');
  const text = await readFile(file, 'utf8');
  const without = text.replace(new RegExp(`^${key}:.*\n(?:[ -].*\n)*`, 'm'), '');
  await writeFile(file, `${without}${key}: ${value}\n`);
}

test('Content that means harm makes a valid EPUB, in which it is words and nothing else.', async () => {
  const bytes = await makeFrom(await copyOf('book', 'hostile-book'));
  expect(await checkEpub(bytes)).toEqual([]);
  const { textByPath, spine } = readEpub(bytes);
  const opf = parseXml(textByPath['package.opf']!);
  expect(opf.querySelector('dc\\:title')!.textContent).toBe(`Tom & "Jerry" <b 'n' {{ 7 * 7 }}`);
  const written = spine.map((file) => textByPath[file]!);
  expect(written.join('')).not.toMatch(/<script|\son\w+="|(?:href|src)="(?:javascript|data):/i);
  const chapter = parseXml(textByPath['chapter-the-new-boat.xhtml']!);
  expect(chapter.querySelector('h1')!.textContent).toBe('"><img src=x onerror=alert(1)// {{ 7 * 7 }}');
  expect(chapter.querySelector('#s-tags')!.textContent).toContain('A <script>alert(1)</script> and an <img');
});

test('A title with emoji, words from right to left and what ends a CDATA section stays as it is, and is no name of a file.', async () => {
  const content = await copyOf('short-book');
  const title = 'A Ferry ⛴️ ]]> \u2067מעבורת\u2069 & 👩‍👩‍👧 Co.';
  await setLine(content, 'title', JSON.stringify(title));
  const bytes = await makeFrom(content);
  expect(await checkEpub(bytes)).toEqual([]);
  const { textByPath } = readEpub(bytes);
  expect(parseXml(textByPath['package.opf']!).querySelector('dc\\:title')!.textContent).toBe(title);
  expect(parseXml(textByPath['imprint.xhtml']!).querySelector('h1')!.textContent).toBe(title);
  expect(Object.keys(textByPath).filter((path) => !/^[\w./-]+$/.test(path))).toEqual([]);
});

test.each(['\\u0000', '\\u001F', '\\u0085', '\\uFFFF'])('A title with %s makes no book.', async (sign) => {
  const content = await copyOf('short-book');
  await setLine(content, 'title', `"A Ferry${sign}"`);
  await expect(makeFrom(content)).rejects.toMatchObject({ name: 'ContentError' });
});

test('A book that shows no data is whole without them.', async () => {
  const content = await copyOf('short-book');
  await setLine(content, 'parts', '[]');
  const bytes = await makeFrom(content);
  expect(await checkEpub(bytes)).toEqual([]);
  expect(readEpub(bytes).spine.filter((file) => file.startsWith('part-'))).toEqual([]);
});

test('Without a PDF there is no list of pages, and nothing speaks of one.', async () => {
  const { textByPath } = readEpub(await makeFrom(join(fixtures, 'short-book')));
  const texts = Object.entries(textByPath).filter(([path]) => /\.(?:xhtml|opf)$/.test(path));
  expect(texts.length).toBeGreaterThan(5);
  for (const [path, text] of texts)
    expect({ path, found: /page-?(?:break|list|navigation)/i.exec(text)?.[0] }).toEqual({ path });
});
