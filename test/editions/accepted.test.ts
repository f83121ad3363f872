import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildBook } from '../../src/book/build-book.ts';
import { countAccepted } from '../../src/editions/count-accepted.ts';
import { formatReview } from '../../src/editions/format-review.ts';
import { loadAccepted } from '../../src/editions/load-accepted.ts';
import { recordAccepted } from '../../src/editions/record-accepted.ts';
import { reviewStatement } from '../../src/editions/review-statement.ts';
import { weighCitations } from '../../src/editions/weigh-citations.ts';
import { ContentError } from '../../src/files/content-error.ts';
import { UsageError } from '../../src/files/usage-error.ts';
import { layBook } from '../checks/lay-book.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/rules/citation-is-accepted');

function lay(name: string, texts: Readonly<Record<string, string>> = {}): Promise<string> {
  return layBook({ overlay: join(FIXTURES, name), texts });
}

async function load(content: string) {
  return { book: await buildBook(content), accepted: await loadAccepted(content) };
}

async function accept(statement: string, content: string): Promise<void> {
  const { book, accepted } = await load(content);
  await recordAccepted(statement, book, accepted, content);
}

async function recordsOf(content: string): Promise<Readonly<Record<string, string>>> {
  const folder = join(content, 'records/accepted');
  const names = await readdir(folder);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index]!]));
}

async function suspectsOf(content: string): Promise<readonly string[]> {
  const { book, accepted } = await load(content);
  return weighCitations(book, accepted)
    .filter(({ state }) => state === 'suspect')
    .map(({ statement }) => statement);
}

test('Sentences and entries of the data are bound to everything that the cited passages state.', async () => {
  const { book, accepted } = await load(await layBook());
  const weighed = weighCitations(book, accepted);
  expect(weighed.filter(({ statement }) => statement === 's-gannet').map(({ passage }) => passage)).toEqual([
    'mail-1998#1',
    'mail-1998#2',
  ]);
  expect(weighed.map(({ statement }) => statement)).toEqual(
    expect.arrayContaining(['question-hull', 'kept-apart-two-rooms', 'delivery-gannet', 'entry-una-strand']),
  );
  expect(weighed.every(({ state }) => state === 'not accepted')).toBe(true);
  expect(weighed.find(({ statement }) => statement === 's-tern')?.shown.split('\n')).toEqual([
    expect.stringMatching(/^note: The ferry \*Tern\* was taken out of service on 3 March 1997/),
    'quotation: “Nobody will drown for a timetable” (Una Strand of the council)',
    'reckoned: “yesterday”, from 1997-03-04, is 1997-03-03',
  ]);
});

test('One acceptance makes one statement unsuspected and leaves the others as they are.', async () => {
  const content = await lay('one-note-of-two-changed');
  expect(await suspectsOf(content)).toEqual(['s-gannet', 'question-room', 'kept-apart-two-rooms']);
  const before = await recordsOf(content);
  await accept('s-gannet', content);
  expect(await suspectsOf(content)).toEqual(['question-room', 'kept-apart-two-rooms']);
  const after = await recordsOf(content);
  expect(after['courier-1997.yaml']).toBe(before['courier-1997.yaml']);
  expect(after['mail-1998.yaml']).toContain('her crew not counted');
  expect(after['mail-1998.yaml']).toContain('as 36 passengers.\n');
});

test('Once no statement is accepted with a note as it was, its text is no longer kept.', async () => {
  const content = await lay('one-note-of-two-changed');
  for (const statement of ['s-gannet', 'question-room', 'kept-apart-two-rooms'])
    await accept(statement, content);
  expect((await recordsOf(content))['mail-1998.yaml']).not.toContain('as 36 passengers.\n');
  const { book, accepted } = await load(content);
  expect(countAccepted(book, accepted)).toMatchObject({ suspect: 0, notAccepted: 0 });
});

test('A note in which a letter is composed otherwise is no other note.', async () => {
  const content = await layBook();
  const file = join(content, 'articles/mail-1998.yaml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('The captain', 'The pétit captain'));
  await accept('s-gannet', content);
  await writeFile(file, text.replace('The captain', 'The pe\u0301tit captain'));
  expect(await suspectsOf(content)).toEqual([]);
});

test('The order in which statements are accepted leaves no trace in the record.', async () => {
  const one = await layBook();
  const other = await layBook();
  const statements = ['s-gannet', 'question-hull', 's-answer', 'entry-ferry'];
  for (const statement of statements) await accept(statement, one);
  for (const statement of statements.toReversed()) await accept(statement, other);
  expect(await recordsOf(one)).toEqual(await recordsOf(other));
});

test('What is recorded of statements, passages and articles that are no longer there goes with the next acceptance.', async () => {
  const content = await lay('records-of-what-is-gone');
  expect(Object.keys(await recordsOf(content))).toContain('harbour-1990.yaml');
  await accept('s-union', content);
  expect(await recordsOf(content)).toEqual(
    await recordsOf(await lay('accepted-with-the-notes-as-they-stand')),
  );
});

test('A statement is shown with its citations, an entry as it stands in its file, and of a note what was taken out and put in.', async () => {
  const { book, accepted } = await load(await lay('one-note-of-two-changed'));
  const review = formatReview(reviewStatement('event-gannet-arrives', book, accepted));
  expect(review).toContain('  id: gannet-arrives\n  date: 1998-02\n');
  expect(review).not.toContain('tern-stops');
  const suspect = formatReview(reviewStatement('s-gannet', book, accepted));
  expect(suspect).toContain('as 40 passengers or as 36. [@mail-1998, para. 1] [@mail-1998, paras. 1–2]');
  expect(suspect).toContain(
    'mail-1998#2, as it was accepted:\n  note: The captain gives the room as 36 [-passengers.-]',
  );
  expect(suspect).toContain(
    'mail-1998#2, as it is shown:\n  note: The captain gives the room as 36 {+passengers, her',
  );
});

test.each([
  ['s-tarn', 'Did you mean s-tern?'],
  ['all', 'npm run check names those that wait'],
  ['s-silent', 'cites a note: there is nothing to accept'],
  ['courier-1997#1', 'cites a note: there is nothing to accept'],
  ['constructor', 'The book has no statement constructor'],
])('What cannot be accepted is refused, with what could be: %s.', async (statement, message) => {
  const { book, accepted } = await load(await layBook());
  expect(() => reviewStatement(statement, book, accepted)).toThrow(UsageError);
  expect(() => reviewStatement(statement, book, accepted)).toThrow(message);
});

test('Nothing is accepted while a chapter or the record cannot be read: what stands there would be taken for gone.', async () => {
  const contents = [
    await lay('record-changed-by-hand'),
    await layBook({ texts: { 'chapters/the-old-boat.md': '---\n' } }),
  ];
  for (const content of contents) {
    const { book, accepted } = await load(content);
    expect(() => reviewStatement('s-gannet', book, accepted)).toThrow(ContentError);
  }
});

test('A book in which nothing was ever accepted has no counts to tell.', async () => {
  const { book, accepted } = await load(await layBook());
  expect(countAccepted(book, accepted)).toBeUndefined();
});
