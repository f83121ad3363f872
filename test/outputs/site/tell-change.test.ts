import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildBook } from '../../../src/book/build-book.ts';
import type { Book } from '../../../src/book/book.ts';
import type { Words } from '../../../src/book/load-words.ts';
import { collectStatements } from '../../../src/editions/collect-statements.ts';
import { loadSiteWords } from '../../../src/outputs/site/load-site-words.ts';
import { nameStatement } from '../../../src/outputs/site/name-statement.ts';
import { tellChange } from '../../../src/outputs/site/tell-change.ts';
import { BOOK_NAMES, BOOKS } from '../../books.ts';
import { STOCK_BOOK } from '../../checks/lay-book.ts';

let book: Book;
let words: Words;

beforeAll(async () => {
  book = await buildBook(STOCK_BOOK);
  words = await loadSiteWords({ content: STOCK_BOOK, made: [] });
});

/** Shows a change as `label: same -removed- +added+`. */
function show(before: string | object, after: string | object): readonly string[] {
  const [old, now] = [before, after].map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  const marks = { same: '', removed: '-', added: '+' } as const;
  return tellChange({ before: old!, after: now! }, book, words).map(
    ({ label, segments }) =>
      `${label}: ${segments.map(({ kind, words: text }) => marks[kind] + text + marks[kind]).join(' ')}`,
  );
}

test('Of a sentence its words are told, and its citations as readers know them.', () => {
  expect(show('She sank.\n[@courier-1997, para. 1]', 'She *sank* in May.\n[@courier-1997, para. 1]')).toEqual(
    [': She -sank.- +sank in May.+'],
  );
  const [, cited] = show('She sank.\n[@courier-1997, para. 1]', 'She sank\n[@courier-1997, para. 2]');
  expect(cited).toMatch(/^Source: Ormsay Courier.* para\. -1- \+2\+$/);
});

test('Of an entry only those parts are told that are other, each answer beside the one that it is like.', () => {
  const before = {
    id: 'a',
    question: 'Who?',
    accounts: [{ value: 'the old captain', voice: 'Ann' }, { value: 'no one' }],
  };
  const after = {
    id: 'b',
    question: 'Who?',
    accounts: [{ value: 'somebody quite other' }, { value: 'the old captain', voice: 'Bob' }],
  };
  expect(show(before, after)).toEqual([
    'Account: +somebody quite other+',
    'Account: the old captain · -Ann- +Bob+',
    'Account: -no one-',
  ]);
  expect(show(after, after)).toEqual([]);
});

test('Dates and names stand in words, and what programs need alone is not told.', () => {
  const date = { edtf: '1997-03', earliest: '1997-03-01', latest: '1997-03-31', precision: 'month' };
  expect(show('', { id: 'a', event: 'b', date, sortName: 'c' })).toEqual(['Date: +March 1997+']);
});

test('An article that the book has no longer is called as it was written.', () => {
  expect(show('', { text: 'So [@gone-2001, para. 1] it was.' })).toEqual([
    'Text: +So (@gone-2001, para. 1) it was.+',
  ]);
});

describe.each(BOOK_NAMES)('In the %s book', (name) => {
  test('every statement has a kind and a name in words.', async () => {
    const content = join(import.meta.dirname, '../../..', BOOKS[name]);
    const [told, itsWords] = [await buildBook(content), await loadSiteWords({ content, made: [] })];
    const addresses = [...collectStatements(told).keys()];
    expect(addresses.length).toBeGreaterThan(10);
    const nameless = addresses.filter((address) => {
      const named = nameStatement(address, told, itsWords);
      return named.kind === '' || named.name === '' || named.name === address || /[@{]|\]\(/.test(named.name);
    });
    expect(nameless).toEqual([]);
  });
});
