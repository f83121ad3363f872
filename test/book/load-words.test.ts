import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { RULES } from '../../src/checks/rules.ts';
import { loadWords } from '../../src/book/load-words.ts';

const folder = join(import.meta.dirname, '../../layouts/words');
const book = { path: 'book.yaml', text: 'title: A\nlanguage: de-CH\n' };

/** Loads the words of a language after a change to its file. */
async function loadChanged(language: string, change: (text: string) => string) {
  const copy = await mkdtemp(join(tmpdir(), 'words '));
  onTestFinished(() => rm(copy, { recursive: true, force: true }));
  await cp(folder, copy, { recursive: true });
  const file = join(copy, `${language}.yaml`);
  await writeFile(file, change(await readFile(file, 'utf8')));
  return loadWords(copy, language, book);
}

const languages = readdirSync(folder).map((name) => name.replace('.yaml', ''));

test('There are words in English and in French.', () => {
  expect(languages.toSorted()).toEqual(['en', 'fr']);
});

test.each(languages)('Every word is there in this language: %s.', async (language) => {
  const { words, findings } = await loadWords(folder, language, book);
  expect(findings).toEqual([]);
  expect(Object.keys(words!).length).toBeGreaterThan(100);
  const empty = Object.entries(words!).filter(([, text]) => text.trim() === '');
  // No word but a list of marks, which is empty in some languages.
  expect(empty.filter(([key]) => key !== 'calls-follow')).toEqual([]);
});

test('A word that is missing, one that is not known, and one that lost its blank are found in one run.', async () => {
  const { words, findings } = await loadChanged('fr', (text) =>
    text.replace(/^contents:.*$/m, 'contentz: Sommaire').replace(/^(edition:.*)\{version\}/m, '$1'),
  );
  expect(words).toBeUndefined();
  expect(findings).toHaveLength(3);
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual(
    expect.arrayContaining([
      'key-is-given: The key `contents` is missing.',
      'key-is-known: The key `contentz` is not known here.',
      expect.stringContaining('it must have the blanks {date}, {version}'),
    ]),
  );
  expect(findings.every(({ place }) => place.file === 'layouts/words/fr.yaml')).toBe(true);
});

test('A language without a file is found where the book names it.', async () => {
  const { words, findings } = await loadWords(folder, 'de-CH', book);
  expect(words).toBeUndefined();
  expect(findings).toMatchObject([
    { rule: 'language-has-words', place: { file: 'book.yaml', line: 2, column: 11 } },
  ]);
  expect(findings[0]!.expected).toContain('en, fr');
});

test('The region of a language does not matter.', async () => {
  expect((await loadWords(folder, 'en-GB', book)).findings).toEqual([]);
});

test.each(languages)('Every rule is told to readers in this language: %s.', async (language) => {
  const { words } = await loadWords(folder, language, book);
  const told = Object.keys(words!).filter((key) => key.startsWith('rule-'));
  expect(told.toSorted()).toEqual(RULES.map(({ id }) => `rule-${id}`).toSorted());
});
