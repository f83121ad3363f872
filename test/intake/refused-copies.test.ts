import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ContentError } from '../../src/files/content-error.ts';
import type { Finding } from '../../src/files/finding.ts';
import { UsageError } from '../../src/files/usage-error.ts';
import { loadOriginal } from '../../src/intake/load-original.ts';
import { readOriginal } from '../../src/intake/read-original.ts';

const PARAGRAPH =
  'The ferry left the quay of Ormsay at four in the morning with the post, twelve sheep and the teacher, who was to bring a lamp for the pier.';
const RECIPE =
  'Pancakes\n\n- 2 eggs\n- 200 g of flour\n- a pinch of salt\n\nMix well.\n\nBake in butter until brown.';
const MENU = `<html><body><ul>${'<li><a href="/x">Boats of the coast</a></li>'.repeat(200)}</ul></body></html>`;

/** What a copy is refused for; undefined where it is read. */
function refusalOf(file: string, bytes: Uint8Array | string): Finding | undefined {
  try {
    readOriginal(file, Buffer.from(bytes));
    return undefined;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.findings[0];
  }
}

test.each([
  ['an empty file', 'copy.txt', '', 'This file is empty.'],
  ['white space alone', 'copy.txt', ' \n\n \t\n', 'This file is empty.'],
  ['a byte order mark alone', 'copy.txt', '\uFEFF', 'This file is empty.'],
  [
    'a picture',
    'copy.jpg',
    Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251),
    'This is no text',
  ],
  ['a recipe', 'copy.md', RECIPE, 'no running text'],
  ['a page of links', 'copy.html', MENU, 'no running text'],
  ['a page without words', 'copy.html', '<html><body></body></html>', 'no running text'],
  [
    'a page of one script',
    'copy.html',
    `<html><script>${PARAGRAPH.repeat(9)}</script></html>`,
    'no running text',
  ],
  ['a page whose encoding nobody knows', 'copy.html', '<html><meta charset="klingon"><p>x', '“klingon”'],
  [
    'a page nested 100,000 deep',
    'copy.html',
    `<html>${'<div>'.repeat(100_000)}${PARAGRAPH}`,
    'nested 100001 deep',
  ],
  ['a page of 100,000 elements', 'copy.html', `<html><body>${'<p>x</p>'.repeat(100_000)}`, '100002 elements'],
  ['four megabytes', 'copy.txt', `${PARAGRAPH}\n\n`.repeat(30_000), 'The copy has 5 MB.'],
])('A copy that is %s is refused, and the message says why.', (_, file, bytes, message) => {
  expect(refusalOf(file, bytes)).toMatchObject({
    rule: 'file-is-readable',
    severity: 'error',
    place: { file },
    message: expect.stringContaining(message),
    expected: expect.stringMatching(/\S\.$/),
    help: expect.stringMatching(/\S\.$/),
  });
});

test('A file that is not there, and a folder, are wrong usage.', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'copies '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await expect(loadOriginal(join(folder, 'none.txt'))).rejects.toThrow(UsageError);
  await expect(loadOriginal(join(folder, 'none.txt'))).rejects.toThrow('There is no file');
  await expect(loadOriginal(folder)).rejects.toThrow('is no file');
});

test('A file of 10 MB is refused before it is read.', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'copies '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'large.txt');
  await writeFile(file, PARAGRAPH);
  await truncate(file, 10_000_000);
  await expect(loadOriginal(file)).rejects.toThrow('The copy has 10 MB.');
});

test.each([
  ['unclosed emphasis', `<html><body><article>${`<p><b><i>${PARAGRAPH}`.repeat(200)}`],
  ['attributes without end', `<html><body><p ${'onclick="x()" '.repeat(20_000)}>${PARAGRAPH}</p>`],
  [
    'comments and a script that never end',
    `<html><body><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>${'<!--'.repeat(20_000)}<script>`,
  ],
  [
    'entities without end',
    `<html><body><article><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p><p>${'&amp;'.repeat(20_000)}</p>`,
  ],
  [
    'signs that open nothing',
    `<html><body><article><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>${'<'.repeat(50_000)}`,
  ],
  [
    'linked data that is broken, and deep',
    `<html><script type="application/ld+json">${'['.repeat(5000)}</script><p>${PARAGRAPH}</p>`,
  ],
])('A page with %s is read all the same.', (_, html) => {
  const { passages } = readOriginal('copy.html', Buffer.from(html));
  expect(passages.find(({ place }) => place === '1')?.text).toContain('The ferry left the quay of Ormsay');
});
