import { expect, test } from 'vitest';
import { buildBook } from '../../src/book/build-book.ts';
import type { Book } from '../../src/book/book.ts';
import { RULES } from '../../src/checks/rules.ts';
import { KINDS } from '../../src/trials/kinds.ts';
import { listChanges } from '../../src/trials/list-changes.ts';
import { formatTally, tallyChanges } from '../../src/trials/tally-changes.ts';
import { tryChanges } from '../../src/trials/try-changes.ts';
import type { WrongChange } from '../../src/trials/wrong-change.ts';
import { writeNumber } from '../../src/trials/write-number.ts';
import { STOCK_BOOK } from '../checks/lay-book.ts';

const CHAPTER = 'chapters/the-new-boat.md';

/** The change by which the first `was` of a file gives way to other words. */
function change(
  { sourceByPath }: Book,
  path: string,
  was: string,
  replacement: string,
  kind: WrongChange['kind'],
): WrongChange {
  const start = sourceByPath[path]!.text.indexOf(was);
  return { kind, address: '', path, start, end: start + was.length, replacement };
}

test('Every rule that ought to find a kind of change is a rule of the table.', () => {
  const ids = new Set(RULES.map(({ id }) => id));
  const named = Object.values(KINDS).flatMap(({ rules }) => (typeof rules === 'string' ? [] : rules));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test('Changes are made in chapters, in data and in the texts above them, each where its words stand.', async () => {
  const book = await buildBook(STOCK_BOOK);
  const { changes } = listChanges(book);
  expect(new Set(changes.map(({ path }) => path.replace(/\/.*/, '')))).toEqual(
    new Set(['chapters', 'events.yaml', 'questions.yaml', 'kept-apart.yaml', 'deliveries.yaml', 'registers']),
  );
  const words = changes.map(({ path, start, end, kind, replacement }) => {
    return [kind, book.sourceByPath[path]!.text.slice(start, end), replacement].join(': ');
  });
  expect(words).toContain('figure: 40: 41');
  expect(words).toContain('month: February 1998: July 1998');
  expect(words).toContain('day: February 1998: 6 February 1998');
  expect(words).toContain('citation removed:  [@mail-1998, para. 1]: ');
});

test('No value, day or citation is put in that the cited notes have.', async () => {
  const { changes } = listChanges(await buildBook(STOCK_BOOK));
  const made = changes.filter(({ address }) => address === 's-gannet');
  const exchanged = made.filter(({ kind }) => kind === 'figure').map(({ replacement }) => replacement);
  expect(exchanged.length).toBeGreaterThan(2);
  expect(exchanged.filter((value) => ['36', '40'].includes(value))).toEqual([]);
  expect(
    made.filter(({ kind }) => kind === 'citation moved').map(({ replacement }) => replacement),
  ).not.toContain('[@mail-1998, para. 1]');
});

test('A change is caught by a rule of its kind on the changed words, and by nothing else.', async () => {
  const book = await buildBook(STOCK_BOOK);
  const tried = await tryChanges(book, [
    change(book, CHAPTER, '40', '41', 'figure'),
    // The right rule, on other words.
    { ...change(book, CHAPTER, '40', '41', 'figure'), within: { start: 0, end: 9 } },
    // Another rule on the changed words.
    change(book, CHAPTER, '40', '41', 'name'),
    // Nothing wrong.
    change(book, CHAPTER, '40', 'forty', 'figure'),
    change(book, 'events.yaml', 'arrived in February 1998', 'arrived in March 1998', 'month'),
    change(book, 'events.yaml', 'date: 1998-02', 'date: [', 'month'),
  ]);
  expect(tried.map(({ outcome }) => outcome)).toEqual([
    'caught',
    'missed',
    'missed',
    'missed',
    'caught',
    'unreadable',
  ]);
});

test('What was found before a change does not count.', async () => {
  const book = await buildBook(STOCK_BOOK);
  const source = book.sourceByPath[CHAPTER]!;
  const wrong = { ...source, text: source.text.replace('40', '41') };
  const marred = { ...book, sourceByPath: { ...book.sourceByPath, [CHAPTER]: wrong } };
  const tried = await tryChanges(marred, [change(marred, CHAPTER, '41 passengers', '41 souls', 'figure')]);
  expect(tried.map(({ outcome }) => outcome)).toEqual(['missed']);
});

test('A tally says whether its goal is reached, and never rounds up to one that is missed.', () => {
  const made = { kind: 'figure', address: '', path: '', start: 0, end: 1, replacement: '', was: '' } as const;
  const caught = Array.from({ length: 2999 }, () => ({ ...made, outcome: 'caught' as const }));
  const tallyOf = (outcome: 'caught' | 'missed' | 'unreadable') =>
    tallyChanges([...caught, { ...made, outcome }]).find(({ kind }) => kind === 'figure')!;
  expect(formatTally(tallyOf('caught'))).toBe('figure: 3000 of 3000 caught, 100 % (goal 100 %: reached)');
  expect(formatTally(tallyOf('missed'))).toBe('figure: 2999 of 3000 caught, 99.9 % (goal 100 %: missed)');
  expect(formatTally(tallyOf('unreadable'))).toBe('figure: 2999 of 2999 caught, 100 % (goal 100 %: reached)');
  expect(formatTally(tallyChanges([])[0]!, ', elsewhere')).toBe(
    'figure, elsewhere: 0 of 0 caught, none made (goal 100 %: reached), too few',
  );
});

test.each([
  [8, 'seven', 'eight'],
  [21, 'Twelve', 'Twenty-one'],
  [90, 'two', 'ninety'],
  [8, '7', '8'],
  [5001, '5,000', '5,001'],
  [120, 'twelve', '120'],
])('%i is written as a text has it that has “%s”: %s.', (value, like, written) => {
  expect(writeNumber(value, like)).toBe(written);
});
