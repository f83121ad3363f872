import { expect, test } from 'vitest';
import { diffWords } from '../../src/text/diff-words.ts';

test.each([
  ['The hull was rotten.', 'The hull was rotten.', 'The hull was rotten.'],
  ['The hull was rotten.', 'The hull was sound.', 'The hull was -rotten. +sound.'],
  ['The hull was rotten.', 'The old hull was rotten.', 'The +old hull was rotten.'],
  ['the the the', 'the the', 'the the -the'],
  ['a b c d', 'b x d', '-a b -c +x d'],
  ['', 'New words', '+New +words'],
  ['Old words', '', '-Old -words'],
  ['', '', ''],
])('“%s” beside “%s” is told as “%s”.', (before, after, told) => {
  const signs = { same: '', removed: '-', added: '+' };
  const words = diffWords(before, after).flatMap(({ kind, words: run }) =>
    run.split(' ').map((word) => signs[kind] + word),
  );
  expect(words.join(' ')).toBe(told);
});

test('Either text can be put together again from what is told, its lines included.', () => {
  const before = 'note: She left on 2 March.\nfault: A word is torn.';
  const after = 'note: She left on 3 March, late.\nquotation: “Nobody” (a clerk)\nfault: A word is torn.';
  const told = diffWords(before, after);
  const without = (dropped: string) =>
    told
      .filter(({ kind }) => kind !== dropped)
      .map(({ words }) => words)
      .join(' ')
      .replaceAll(/ ?\n ?/g, '\n');
  expect(without('added')).toBe(before);
  expect(without('removed')).toBe(after);
});

test('Texts too long to be compared word by word are told as taken out and put in, but for what they begin and end with.', () => {
  const [before, after] = ['b ', 'c '].map((word) => `first ${word.repeat(3000)}last`);
  expect(diffWords(before!, after!).map(({ kind, words }) => `${kind} ${words.length}`)).toEqual([
    'same 5',
    'removed 5999',
    'added 5999',
    'same 4',
  ]);
});
