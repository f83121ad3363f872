import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layBook } from '../checks/lay-book.ts';
import { runScript } from '../run-script.ts';

function close(content: string, ...args: string[]) {
  return runScript('edition', [...args, '--content', content]);
}

async function versionOf(content: string): Promise<string | undefined> {
  return /^version: "(.*)"$/m.exec(await readFile(join(content, 'book.yaml'), 'utf8'))?.[1];
}

test('`npm run edition` closes an edition: on record, in book.yaml, and in the changelog beside the content folder.', async () => {
  const content = await layBook();
  const changelog = join(content, '../CHANGELOG.md');
  await writeFile(changelog, '# What changed\n\n## 1.2.0 · 29 February 2020\n\n- All.\n');
  const changes = ['--changes', 'A first.', '--changes', 'A second.'];
  const { code, out, err } = await close(content, 'major', '--date', '2020-03-02', ...changes);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^Closed edition 2\.0\.0\. Fingerprint of its Book record: [0-9a-f]{64}\n/);
  expect(await versionOf(content)).toBe('2.0.0');
  expect((await readdir(join(content, 'records/editions'))).toSorted()).toEqual(['2.0.0.json', '2.0.0.yaml']);
  expect(await readFile(changelog, 'utf8')).toMatch(
    /^# What changed\n\n## 2\.0\.0 · 2\sMarch\s2020\n\n- A first\.\n- A second\.\n\n## 1\.2\.0/,
  );
  expect((await runScript('check', ['--content', content, '--quiet'])).code).toBe(0);
});

test('The day of an edition is today, or the one that SOURCE_DATE_EPOCH gives; one before the last edition is refused, and nothing is written.', async () => {
  const content = await layBook();
  const env = { SOURCE_DATE_EPOCH: '1583280000' };
  const first = await runScript('edition', ['patch', '--quiet', '--content', content], { env });
  expect(first).toEqual({ code: 0, out: '', err: '' });
  expect(await readFile(join(content, 'records/editions/1.2.1.yaml'), 'utf8')).toContain('date: 2020-03-04');
  const earlier = await close(content, 'patch', '--date', '2020-03-03');
  expect(earlier.code).toBe(2);
  expect(earlier.err).toContain('Edition 1.2.1 is of 2020-03-04: one of 2020-03-03 cannot follow it.');
  expect(await versionOf(content)).toBe('1.2.1');
});

test('A version that was set back by hand is refused: an edition with a higher one is on record.', async () => {
  const content = await layBook();
  await close(content, 'minor', '--date', '2020-03-02');
  const book = join(content, 'book.yaml');
  await writeFile(book, (await readFile(book, 'utf8')).replace('"1.3.0"', '"1.1.0"'));
  const { code, err } = await close(content, 'patch', '--date', '2020-03-03');
  expect(code).toBe(1);
  expect(err).toContain('The book is at version 1.1.0, and edition 1.3.0 is on record.');
});

test('What a correction says of another edition than the one that is closed is refused, with the edition to name.', async () => {
  const content = await layBook();
  await close(content, 'minor', '--date', '2020-03-02');
  await mkdir(join(content, 'pages'), { recursive: true });
  await writeFile(
    join(content, 'pages/corrections.md'),
    '---\ntitle: Corrections\ndescription: All.\n---\n\nHere.\n',
  );
  const correction =
    '- { id: a, statement: s-tern, was: b, is: c, why: d, edition: "1.4.0", date: 2020-03-03 }\n';
  await writeFile(join(content, 'corrections.yaml'), correction);
  const { code, err } = await close(content, 'patch', '--date', '2020-03-03');
  expect(code).toBe(1);
  expect(err).toContain('of s-tern is of edition 1.4.0, and the one that is closed now is 1.3.1');
  expect(await versionOf(content)).toBe('1.3.0');
  expect((await close(content, 'minor', '--date', '2020-03-03')).code).toBe(0);
});

test.each([
  [[], 'patch, minor or major'],
  [['huge'], 'patch, minor or major'],
  [['patch', 'minor'], 'patch, minor or major'],
  [['patch', '--date', '2020-02-30'], '“2020-02-30” is no day'],
  [['patch', '--date', '2020-02'], '“2020-02” is no day'],
])('Wrong usage is told: %j.', async (args, message) => {
  const content = await layBook();
  const { code, err } = await close(content, ...args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});
