import { expect, test } from 'vitest';
import { findCommonRuns } from '../../src/text/find-common-runs.ts';
import { splitTokens, type Span } from '../../src/text/split-tokens.ts';

/** The words that one text shares with another, where they are as many in a row. */
function runs(text: string, other: string, least: number, kinds: Readonly<Record<string, string>> = {}) {
  const spansOf = (within: string): readonly Span[] =>
    Object.entries(kinds).flatMap(([written, kind]) => {
      const start = within.indexOf(written);
      return start === -1 ? [] : [{ kind, start, end: start + written.length }];
    });
  return findCommonRuns(splitTokens(text, spansOf(text)), splitTokens(other, spansOf(other)), least).map(
    ({ start, end, count }) => [count, text.slice(start, end)],
  );
}

test('Words in a row are found whatever their case, their marks and their apostrophes.', () => {
  expect(
    runs('So the keeper’s lamp, they said, WENT OUT.', "the keeper's lamp they said: went out", 7),
  ).toEqual([[7, 'the keeper’s lamp, they said, WENT OUT']]);
  expect(runs('the lamp went out', 'the lamp then went out', 3)).toEqual([]);
});

test('A figure or a name is one token that does not count, and stands for any other of its kind.', () => {
  const kinds = { 'more than 140': 'figure', '9': 'figure', 'Ellen Brandt': 'name', Reh: 'name' };
  expect(runs('in 9 years Reh saw it', 'in more than 140 years Ellen Brandt saw it', 4, kinds)).toEqual([
    [4, 'in 9 years Reh saw it'],
  ]);
  expect(runs('in 9 years Reh saw it', 'in more than 140 years Ellen Brandt saw it', 5, kinds)).toEqual([]);
});

test('Of runs that overlap the longest counts, and each run once.', () => {
  expect(runs('a b c d e f', 'c d e x a b c d e', 2)).toEqual([[5, 'a b c d e']]);
  expect(runs('a b c x d e f', 'd e f a b c', 3)).toEqual([
    [3, 'a b c'],
    [3, 'd e f'],
  ]);
});
