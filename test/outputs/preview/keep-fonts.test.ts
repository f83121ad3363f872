import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepFonts } from '../../../src/outputs/preview/keep-fonts.ts';

const FACE = '/fonts/literata-regular.woff2';

let cache: string;

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'fonts '));
});

afterAll(() => rm(cache, { recursive: true, force: true }));

test('Fonts that were cut for the same letters are taken as they are; a new letter has them cut anew.', async () => {
  const cut = (await keepFonts('a boat', cache))[FACE]!;
  expect((await readFile(cut)).subarray(0, 4).toString()).toBe('wOF2');
  const work = join(cut, '../..');
  expect(await readdir(work)).toEqual(['fonts']);

  const before = await stat(work, { bigint: true });
  expect((await keepFonts('to a boat', cache))[FACE]).toBe(cut);
  expect((await stat(work, { bigint: true })).mtimeNs).toBe(before.mtimeNs);

  const anew = (await keepFonts('łódź', cache))[FACE]!;
  expect((await readFile(anew)).length).toBeGreaterThan((await readFile(cut)).length);
});
