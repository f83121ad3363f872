import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildBook } from '../../src/book/build-book.ts';
import { countVerified } from '../../src/intake/count-verified.ts';
import { loadOriginals } from '../../src/intake/load-originals.ts';
import { loadVerified } from '../../src/intake/load-verified.ts';
import { recordVerified } from '../../src/intake/record-verified.ts';
import { verifyArticles } from '../../src/intake/verify-articles.ts';
import { layOriginals } from './lay-originals.ts';

const RECORD = 'records/verified/courier-2003.yaml';

/** Verifies a laid book and records it, as on that day. */
async function record(content: string, folder: string, date: string): Promise<readonly string[]> {
  const book = await buildBook(content);
  const { originals } = await loadOriginals(folder);
  const { articles } = verifyArticles({ ...book, language: 'en' }, originals);
  return recordVerified(articles, (await loadVerified(content)).records, { content, date });
}

test('What was verified is recorded note by note, and counted; the record holds no word of the original.', async () => {
  const { content, folder } = await layOriginals();
  expect(await record(content, folder, '2003-06-01')).toEqual([RECORD]);
  const { records, findings } = await loadVerified(content);
  expect(findings).toEqual([]);
  expect(records).toMatchObject([{ article: 'courier-2003', date: { edtf: '2003-06-01' } }]);
  const { articles } = await buildBook(content);
  expect(countVerified(articles, records)).toMatchObject({
    paragraphs: { notes: 5, verified: 5 },
    others: { notes: 1, verified: 1 },
    unverified: [],
  });
  expect(await readFile(join(content, RECORD), 'utf8')).not.toMatch(/lamp|rock|keepers/);
});

test('A record that would say the same is not written again; one that would say something else has the new day.', async () => {
  const { content, folder } = await layOriginals();
  await record(content, folder, '2003-06-01');
  const before = await readFile(join(content, RECORD), 'utf8');
  expect(await record(content, folder, '2003-06-02')).toEqual([]);
  expect(await readFile(join(content, RECORD), 'utf8')).toBe(before);
});

test('A note that failed is dropped from the record, and counts no longer; the others stay.', async () => {
  const { content, folder } = await layOriginals();
  await record(content, folder, '2003-06-01');
  const failing = await layOriginals({ content, notes: [['140 years', '150 years']] });
  expect(await record(failing.content, folder, '2003-06-02')).toEqual([RECORD]);
  const { records } = await loadVerified(content);
  expect(records[0]!.notes.map(({ place }) => place)).toEqual(['headline', '2', '3', '4', '5']);
  expect(countVerified((await buildBook(content)).articles, records)?.paragraphs).toEqual({
    notes: 5,
    verified: 4,
  });
});

test('An article whose original is not there keeps its record; nothing half written is left.', async () => {
  const { content, folder } = await layOriginals();
  await record(content, folder, '2003-06-01');
  const other = await layOriginals({ files: { 'a-page.txt': 'Tide tables.\n' } });
  expect(await record(content, other.folder, '2003-06-02')).toEqual([]);
  expect(await readdir(join(content, 'records/verified'))).toEqual(['courier-2003.yaml']);
});

test('A note that changed since counts as verified no longer, and none does where nothing was ever verified.', async () => {
  const { content, folder } = await layOriginals();
  expect(countVerified((await buildBook(content)).articles, [])).toBeUndefined();
  await record(content, folder, '2003-06-01');
  await layOriginals({ content, notes: [['kept off', 'held off']] });
  const { articles } = await buildBook(content);
  const { records } = await loadVerified(content);
  expect(countVerified(articles, records)?.paragraphs).toEqual({ notes: 5, verified: 4 });
});
