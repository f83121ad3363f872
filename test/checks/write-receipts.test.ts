import { expect, test } from 'vitest';
import { buildBook } from '../../src/book/build-book.ts';
import { writeReceipts } from '../../src/checks/write-receipts.ts';
import { STOCK_BOOK } from './lay-book.ts';

const told = writeReceipts(await buildBook(STOCK_BOOK));
const receiptOf = (id: string) => told.flatMap(({ receipts }) => receipts).find((one) => one.id === id)!;

test('Every sentence of the story has a receipt, in the order in which it is told.', () => {
  expect(told.map(({ path }) => path)).toEqual(['chapters/the-old-boat/', 'chapters/the-new-boat/']);
  const ids = told.flatMap(({ receipts }) => receipts.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(8);
  expect(new Set(ids).size).toBe(ids.length);
});

test('A receipt names the parts that were held, kind by kind, and the citation that they were held against.', () => {
  const { state, covered } = receiptOf('s-tern');
  expect(state).toBe('held');
  expect(covered[0]!.citation).toBe('[@courier-1997, para. 1]');
  expect(covered[0]!.parts).toContainEqual({ kind: 'date', written: '3\u00A0March 1997' });
});

test('What carries a sentence is a voice, several, accounts that differ, or ourselves.', () => {
  const carriers = new Set(told.flatMap(({ receipts }) => receipts.map(({ carrier }) => carrier)));
  expect([...carriers]).toEqual(expect.arrayContaining(['one-voice', 'ours', 'silence']));
  const silent = told.flatMap(({ receipts }) => receipts).filter(({ carrier }) => carrier === 'silence');
  expect(silent.every(({ covered, state }) => covered.length === 0 && state === undefined)).toBe(true);
});
