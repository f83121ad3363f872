import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Finding } from '../../src/files/finding.ts';
import { runScript } from '../run-script.ts';

const stock = join(import.meta.dirname, '../fixtures/book');

/** A copy of the stock book with an error in each of four files. */
async function brokenContent(): Promise<string> {
  const content = await mkdtemp(join(tmpdir(), 'a broken book '));
  onTestFinished(() => rm(content, { recursive: true, force: true }));
  await cp(stock, content, { recursive: true });
  for (const [file, part, instead] of [
    ['chapters/the-old-boat.md', 'paras. 1–2', 'paras. 1–9'],
    ['chapters/the-new-boat.md', 'source:courier-1997', 'source:curier-1997'],
    ['articles/mail-1998.yaml', 'paragraphs: 2', 'paragraphs: two'],
    ['questions.yaml', '@courier-1997, para. 2', '@courier-1897, para. 2'],
  ] as const) {
    const text = await readFile(join(content, file), 'utf8');
    expect(text).toContain(part);
    await writeFile(join(content, file), text.replace(part, instead));
  }
  return content;
}

test('A check of a sound book counts what is in it, and says nothing of it with --quiet.', async () => {
  const { code, out } = await runScript('check', ['--content', stock]);
  expect(code).toBe(0);
  expect(out).toMatch(/^\d+ statements, \d+ with citations, .* 2 articles\.\n$/);
  expect(await runScript('check', ['--content', stock, '--quiet'])).toMatchObject({ code: 0, out: '' });
});

test('A check finds the errors of all files in one run, each with its place and what to do.', async () => {
  const { code, err } = await runScript('check', ['--content', await brokenContent()]);
  expect(code).toBe(1);
  for (const file of [
    'chapters/the-old-boat.md',
    'chapters/the-new-boat.md',
    'articles/mail-1998.yaml',
    'questions.yaml',
  ]) {
    expect(err).toMatch(new RegExp(`--> ${file.replaceAll('.', '\\.')}:\\d+:\\d+\n`));
  }
  expect(err).toContain('Did you mean');
  expect(err).toMatch(/\d+ errors, \d+ warnings?\.\n$/);
});

test('`check --json` prints the findings as one JSON value and nothing else.', async () => {
  const { code, out, err } = await runScript('check', ['--content', await brokenContent(), '--json']);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  const { findings } = JSON.parse(out) as { findings: readonly Finding[] };
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(new Set(errors.map(({ place }) => place.file)).size).toBeGreaterThanOrEqual(4);
  for (const { rule, place, message, expected, help } of findings) {
    expect(place.line).toBeGreaterThan(0);
    for (const text of [rule, message, expected, help]) expect(text).toMatch(/\S/);
  }
  const sound = await runScript('check', ['--content', stock, '--json']);
  expect(sound).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(sound.out)).toMatchObject({ findings: expect.any(Array) });
});

test('A content folder that is not there is wrong usage, and the message names it.', async () => {
  const { code, err } = await runScript('check', ['--content', '/no such folder']);
  expect(code).toBe(2);
  expect(err).toContain('There is no folder /no such folder');
});

test('A wrong option exits with 2 and says how the command is used.', async () => {
  const { code, err } = await runScript('check', ['--out', 'dist']);
  expect(code).toBe(2);
  expect(err).toContain('npm run check [-- OPTION…]');
});
