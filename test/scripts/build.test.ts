import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runScript } from '../run-script.ts';

const stock = join(import.meta.dirname, '../fixtures/book');

test.each([
  ['an option that there is not', ['--onyl', 'html'], '--onyl'],
  ['a word that is no option', ['html'], 'html'],
  ['an option without its value', ['--out'], '--out'],
  [
    'an output that there is not',
    ['--only', 'html,mobi'],
    '--only does not know “mobi”; it takes html, pdf, epub, feeds.',
  ],
  ['no output', ['--only', ''], '--only does not know “”'],
  ['an address that is not full', ['--base-url', 'example.org/book'], '--base-url takes a full address'],
  [
    'an address that cannot be a base',
    ['--base-url', 'https://example.org/?book=1'],
    '--base-url takes a full address',
  ],
])('A build that is given %s exits with 2 and says how it is used.', async (_, args, message) => {
  const { code, out, err } = await runScript('build', args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
  expect(err).toContain('npm run build [-- OPTION…]');
  expect(err).toContain('--content DIR');
});

test.each(['build', 'check', 'ids'])('`%s --help` says what it does, with which options.', async (name) => {
  const { code, out, err } = await runScript(name, ['--help']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(`npm run ${name} [-- OPTION…]`);
  for (const option of ['--content DIR', '--quiet', '--help']) expect(out).toContain(option);
});

test('`build --json` prints one JSON value and nothing else; a build that prints says what it did, step by step.', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'a build '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const args = ['--content', stock, '--out', join(folder, 'dist'), '--only', 'feeds'];
  const json = await runScript('build', [...args, '--json']);
  expect(json).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(json.out)).toMatchObject({ out: join(folder, 'dist'), warnings: expect.any(Array) });
  expect((await readdir(join(folder, 'dist'))).toSorted()).toEqual([
    'SHA256SUMS',
    'atom.xml',
    'corrections.xml',
    'feed.json',
    'feed.xml',
    'made.json',
  ]);
  const { code, out } = await runScript('build', args);
  expect(code).toBe(0);
  expect(out.trim().split('\n')).toEqual([
    'Checked the book (chapters: 2, articles: 2): no errors.',
    'Rendered the site.',
    `Published to ${join(folder, 'dist')}.`,
  ]);
});
