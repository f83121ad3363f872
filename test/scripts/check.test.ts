import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { CheckReport } from '../../src/checks/report-check.ts';
import { runScript } from '../run-script.ts';

const stock = join(import.meta.dirname, '../fixtures/book');

async function copyOf(book: string): Promise<string> {
  const content = await mkdtemp(join(tmpdir(), 'a broken book '));
  onTestFinished(() => rm(content, { recursive: true, force: true }));
  await cp(book, content, { recursive: true });
  return content;
}

/** A copy of the stock book with an error in each of four files. */
async function brokenContent(): Promise<string> {
  const content = await copyOf(stock);
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

test('The last line of a check counts the statements of each of the four states; with --quiet there is none.', async () => {
  const { code, out } = await runScript('check', ['--content', stock]);
  expect(code).toBe(0);
  expect(out).toMatch(/^(\d+) statements cite: \d+ held, \d+ cited only, 0 absent, 0 unchecked\.\n$/);
  const [total, ...states] = out.match(/\d+/g)!.map(Number);
  expect(states.reduce((sum, number) => sum + number)).toBe(total);
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
  const { findings } = JSON.parse(out) as CheckReport;
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(new Set(errors.map(({ file }) => file)).size).toBeGreaterThanOrEqual(4);
  for (const { rule, span, message, expected, help } of findings) {
    expect(span.endColumn).toBeGreaterThan(span.column);
    expect(span.line).toBeGreaterThan(0);
    for (const text of [rule, message, expected, help]) expect(text).toMatch(/\S/);
  }
  const sound = await runScript('check', ['--content', stock, '--json']);
  expect(sound).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(sound.out)).toMatchObject({ findings: expect.any(Array) });
});

test('A statement of which a part is in no note is absent, in the last line and in JSON; one that tells a time by another is unchecked, with the reason.', async () => {
  const content = await copyOf(stock);
  const file = join(content, 'chapters/the-old-boat.md');
  const text = await readFile(file, 'utf8');
  const changed = text
    .replace('on 3 March 1997 [', 'on 4 March 1997 [')
    .replace('The council gave', 'A day later the council gave');
  await writeFile(file, changed);
  const { out } = await runScript('check', ['--content', content]);
  expect(out).toContain('unchecked: s-rotten (chapters/the-old-boat.md): “A day later”, a time that is told');
  expect(out).toMatch(/ 1 absent, 1 unchecked\.\n$/);
  const { states, findings, statements } = JSON.parse(
    (await runScript('check', ['--content', content, '--json'])).out,
  ) as CheckReport;
  expect(states).toMatchObject({ absent: 1, unchecked: 1 });
  expect(findings.find(({ rule }) => rule === 'date-is-in-source')).toMatchObject({
    statement: 's-tern',
    state: 'absent',
    cited: [{ name: 'courier-1997, para. 1', text: expect.stringContaining('3 March 1997') }],
  });
  expect(statements.find(({ statement }) => statement === 's-rotten')).toMatchObject({
    state: 'unchecked',
    unjudged: [{ written: 'A day later', reason: 'relative time' }],
  });
});

test('Annotations are workflow commands, one a finding, with the path from the project’s root and the span.', async () => {
  const { code, out } = await runScript('check', ['--content', await brokenContent(), '--annotations']);
  expect(code).toBe(1);
  const lines = out.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThanOrEqual(4);
  for (const line of lines) {
    expect(line).toMatch(/^::(?:error|warning) file=[^,:]+,line=\d+,col=\d+,endColumn=\d+,title=[a-z-]+::\S/);
  }
});

test('A rule explains itself with a good and a bad example, and a misspelt one has its nearest named.', async () => {
  const { code, out } = await runScript('check', ['--explain', 'bound-is-kept']);
  expect(code).toBe(0);
  expect(out).toMatch(/^bound-is-kept\n\n.+\n\ngood: .+\nbad: {2}.+\n$/);
  const wrong = await runScript('check', ['--explain', 'bound-is-keep']);
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('Did you mean bound-is-kept?');
});

test('A book in another language says which rules read English alone.', async () => {
  const { out } = await runScript('check', ['--content', join(stock, '../french-book')]);
  expect(out).toContain('unchecked: date-is-in-source reads English alone');
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
