import { expect, test } from 'vitest';
import { findStems } from '../../src/text/find-stems.ts';

test.each([
  ['recruiting', 'recruited'],
  ['withdrew', 'withdrawal'],
  ['isolate', 'isolation'],
  ['Camara’s', 'Camara'],
  ['bought', 'buys'],
])('“%s” and “%s” have one stem.', (one, other) => {
  expect(findStems(one)[0]?.stem).toBe(findStems(other)[0]?.stem);
});

test('Words that say nothing of what is told, and bare letters, have none; figures stay as they are written.', () => {
  expect(findStems('There were 1,000 of them, and the MNLA').map(({ stem }) => stem)).toEqual([
    '1,000',
    'mnla',
  ]);
});

test('A stem has the offset of its word.', () => {
  expect(findStems('in a pier').map(({ start }) => start)).toEqual([5]);
});
