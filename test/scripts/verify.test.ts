import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layOriginals, PAGE } from '../intake/lay-originals.ts';
import { runScript } from '../run-script.ts';

test('`npm run verify` verifies and records what is right, and says so.', async () => {
  const { content, folder } = await layOriginals();
  const { code, out, err } = await runScript('verify', [folder, '--content', content]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(`courier-2003 (${PAGE}): 6 of 6 notes verified.`);
  expect(out).toContain('Recorded: records/verified/courier-2003.yaml.');
  const checked = await runScript('check', ['--content', content, '--json']);
  expect(checked.out).not.toContain('note-is-verified');
});

test('It ends with 1 where a note is wrong, in words or as JSON, and quietly prints no more than that.', async () => {
  const { content, folder } = await layOriginals({ notes: [['140 years', '150 years']] });
  const told = await runScript('verify', [folder, '--content', content, '--quiet']);
  expect(told).toMatchObject({ code: 1, out: '' });
  expect(told.err).toMatch(/“150” does not stand in the paragraph\. {2}\[figure-is-in-original\]/);
  expect(told.err).toContain('1 error, 0 warnings.');
  const { code, out } = await runScript('verify', [folder, '--content', content, '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    findings: [{ rule: 'figure-is-in-original', place: { file: 'articles/courier-2003.yaml' } }],
    articles: [{ id: 'courier-2003', file: PAGE, notes: 6, verified: 5 }],
    recorded: [],
  });
});

test('It ends with 2 where no folder is named, the folder is not there, or is empty, and with 1 where the book cannot be read.', async () => {
  const { content, folder } = await layOriginals();
  const empty = join(folder, 'empty');
  await mkdir(empty);
  for (const args of [[], [join(folder, 'nowhere')], [empty], [folder, folder]]) {
    expect(await runScript('verify', [...args, '--content', content])).toMatchObject({ code: 2, out: '' });
  }
  await writeFile(join(content, 'registers/people.yaml'), '- id: [\n');
  expect(await runScript('verify', [folder, '--content', content])).toMatchObject({ code: 1, out: '' });
});
