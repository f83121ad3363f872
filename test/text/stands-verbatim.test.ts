import { expect, test } from 'vitest';
import { findQuotations } from '../../src/text/find-quotations.ts';
import { standsVerbatim } from '../../src/text/stands-verbatim.ts';

const HELD = 'We sold the boat, they say ‘well enough’, in the rotten dock';

test.each([
  'the boat',
  'We sold the boat, they say “well enough”',
  'We sold […] the rotten dock',
  'sold ... dock',
  '[T]he boat [of the council], they say',
])('“%s” stands there, what is left out or put in being marked.', (words) => {
  expect(standsVerbatim(words, HELD)).toBe(true);
});

test.each(['the rot', 'We sold the rotten dock', 'the dock … the boat', 'the old boat', '[…]', ''])(
  '“%s” does not.',
  (words) => {
    expect(standsVerbatim(words, HELD)).toBe(false);
  },
);

test('Single and straight marks open quotations too, and an apostrophe opens none.', () => {
  expect(findQuotations('She said ‘it’s rotten’ and "no".').map(({ words }) => words)).toEqual([
    'it’s rotten',
    'no',
  ]);
  expect(findQuotations('In the ‘90s, and the fishermen’s boat')).toEqual([]);
  expect(findQuotations('“A boat,” she said, “is ‘a boat’.”').map(({ words }) => words)).toEqual([
    'A boat,',
    'is ‘a boat’.',
  ]);
});
