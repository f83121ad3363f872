import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { loadWords, type Words } from '../../../src/book/load-words.ts';
import type { Agreement, Pair } from '../../../src/evidence/agreement.ts';
import { isExclusive } from '../../../src/evidence/weigh-agreement.ts';
import type { Account } from '../../../src/evidence/question.ts';
import { describeAgreement } from '../../../src/outputs/site/describe-agreement.ts';
import { templateFilters } from '../../../src/outputs/site/template-filters.ts';

const FOLDER = join(import.meta.dirname, '../../../layouts/words');
const ACCOUNTS = ['the Mail', 'her captain', 'a passer-by'].map((voice) => ({ voice }) as Account);

let words: Words;
beforeAll(async () => {
  words = (await loadWords(FOLDER, 'en', { path: 'book.yaml', text: '' })).words!;
});

function pair(kind: Pair['kind'], rest: Partial<Pair> = {}): Pair {
  return { accounts: [0, 1], kind, answers: [], apart: [], open: [], ...rest };
}

function describe(kind: Agreement['kind'], pairs: readonly Pair[], accounts = ACCOUNTS.slice(0, 2)): string {
  const agreement: Agreement = {
    kind,
    pairs,
    voices: 2,
    isExclusive: pairs.some(isExclusive),
    differences: [],
  };
  return describeAgreement({ accounts }, agreement, words, 'en', templateFilters.fill);
}

test('Answers that are told to speak of other stages, things or dates cannot be compared, and are not called true.', () => {
  expect(describe('not comparable', [pair('not comparable', { apart: ['date'] })])).toBe(
    'The answers cannot be compared: they speak of different dates.',
  );
  const pairs = [
    pair('not comparable', { apart: ['date', 'stage'] }),
    pair('not comparable', { apart: ['scope'] }),
  ];
  expect(describe('not comparable', pairs, ACCOUNTS)).toBe(
    'The answers cannot be compared: they speak of different stages, different things and different dates.',
  );
});

test('What only some of them are told, or none, is said of no more than those.', () => {
  const inWords = pair('differs', { open: ['date'] });
  expect(describe('differs', [inWords, pair('not comparable', { apart: ['scope'] })], ACCOUNTS)).toContain(
    'Some of the answers speak of different things; others use different words',
  );
  expect(describe('differs', [inWords])).toContain('The answers use different words');
  expect(describe('differs', [pair('differs', { answers: ['number'], open: ['date'] })])).toBe(
    'It is not said that the answers speak of one date; if they do, not all can be true.',
  );
});

test('A contradiction among several names the two.', () => {
  const pairs = [pair('differs'), pair('contradicts', { accounts: [1, 2], answers: ['fact'] })];
  expect(describe('contradicts', pairs, ACCOUNTS)).toBe(
    'What her captain says and what a passer-by says contradict each other: one denies it.',
  );
  expect(describe('contradicts', pairs.slice(1))).toBe(
    'The two contradict each other: one denies what the other says.',
  );
});

test('Answers that exclude each other are named, and are no contradiction where nothing is denied.', () => {
  const pairs = [pair('differs'), pair('differs', { accounts: [0, 2], answers: ['number'] })];
  expect(describe('differs', pairs, ACCOUNTS)).toBe(
    'What the Mail says and what a passer-by says differ: not both can be true.',
  );
  expect(describe('differs', pairs.slice(1))).toBe('The two differ: not both can be true.');
});

test.each(['agreed', 'one voice', 'echoed', 'unknown'] as const)(
  'Every outcome has its words: %s.',
  (kind) => {
    expect(describe(kind, [])).toMatch(/^[^{}]{20,}\.$/);
  },
);
