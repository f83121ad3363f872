import { expect, test } from 'vitest';
import { countWords } from '../../src/text/count-words.ts';

test.each([
  ['', 0],
  [' – … ', 0],
  ['one', 1],
  ['Mali’s Mi-171Sh – twice', 3],
  ['  two \n words\t', 2],
  ['in 2012, “four” men', 4],
  ['сто лет', 2],
])('“%s” has %i words.', (text, count) => {
  expect(countWords(text)).toBe(count);
});
