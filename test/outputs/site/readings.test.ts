import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBook } from '../../../src/book/build-book.ts';
import { recordReading } from '../../../src/editions/record-reading.ts';
import { renderSiteToPages } from '../../../src/outputs/site/render-site.ts';
import { STOCK_BOOK } from '../../checks/lay-book.ts';

const FIRST = `reader: A fresh reader
task: one sentence
date: 1998-03-01
read:
  - { statement: s-tern, said: supported }
`;
const SECOND = `reader: Another reader
task: everything
date: 1998-03-02
read:
  - { statement: s-tern, said: supported }
  - { statement: s-rotten, said: unclear, remark: Of what?, kept-because: It is said below. }
  - { statement: mail-1998#2, said: unclear, remark: Whose count? }
`;

let content: string;
let documentByUrl: ReadonlyMap<string, Document>;

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'a read book '));
  await cp(STOCK_BOOK, content, { recursive: true });
  for (const [path, text] of [
    ['first.yaml', FIRST],
    ['second.yaml', SECOND],
  ] as const) {
    await recordReading({ path, text }, await buildBook(content), content);
  }
  const pages = await renderSiteToPages({ content, made: ['html'] });
  documentByUrl = new Map(
    pages.map((page) => [page.url, parseHTML(page.content).document as unknown as Document]),
  );
});

afterAll(() => rm(content, { recursive: true, force: true }));

function wordsOf(url: string, selector: string): readonly string[] {
  const found = [...documentByUrl.get(url)!.querySelectorAll(selector)];
  return found.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
}

test('Who has read a sentence in the words that it has is told by number, and each reading once on the page.', () => {
  const url = '/chapters/the-old-boat/evidence/';
  expect(wordsOf(url, '#readings ~ ol > li')).toEqual([
    '1 March 1998, A fresh reader: one sentence',
    '2 March 1998, Another reader: everything',
  ]);
  expect(wordsOf(url, '#s-tern a[href^="#reading-"]')).toEqual([
    'reading 1, 1 March 1998',
    'reading 2, 2 March 1998',
  ]);
  const [call] = documentByUrl.get(url)!.querySelectorAll('#s-rotten a[href^="#reading-"]');
  expect(call!.getAttribute('href')).toBe('#reading-2');
});

test('Every sentence tells who has read it, or that nobody has.', () => {
  const receipts = [...documentByUrl.get('/chapters/the-old-boat/evidence/')!.querySelectorAll('.receipt')];
  const silent = receipts.filter(
    ({ textContent }) => !/Read as it stands:|Nobody is on record/.test(textContent),
  );
  expect(receipts.length).toBeGreaterThan(5);
  expect(silent).toEqual([]);
});

test('A page of sentences that nobody has read lists no readings.', () => {
  expect(wordsOf('/chapters/the-new-boat/evidence/', '#readings')).toEqual([]);
});

test('Sentences stand below the headings of their chapter, which lead there.', () => {
  const headings = documentByUrl.get('/chapters/the-old-boat/evidence/')!.querySelectorAll('article > h2 a');
  const told = wordsOf('/chapters/the-old-boat/', '.prose h2');
  expect([...headings].map(({ textContent }) => textContent)).toEqual(told);
  expect(headings[0]!.getAttribute('href')).toMatch(/the-old-boat\/index\.html#h-/);
});

test('The page on how the book was made names what was remarked on as readers know it, with a link.', () => {
  const remarks = wordsOf('/method/', '.readings li li');
  expect(remarks).toEqual([
    'The council gave a rotten hull as its … (unclear): Of what? Left because: It is said below.',
    'Mainland Mail, para. 2 (unclear): Whose count?',
  ]);
  const [first] = documentByUrl.get('/method/')!.querySelectorAll('.readings li li a');
  expect(first!.getAttribute('href')).toBe('../chapters/the-old-boat/index.html#s-rotten');
});
