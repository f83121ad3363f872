import { expect, test } from 'vitest';
import { nearestName } from '../../src/files/nearest-name.ts';

test.each([
  ['afp-2012', ['afp-2021', 'sky-2022'], 'afp-2021'],
  ['TITLE', ['title', 'subtitle'], 'title'],
  ['tile', ['title', 'table'], 'title'],
  ['short-title', ['short-title'], 'short-title'],
  ['xyz', ['title'], undefined],
  ['', ['a'], 'a'],
  ['', ['ab'], undefined],
  ['a', [], undefined],
  ['quotations', ['questions', 'quotation'], 'quotation'],
])('Of %2$j, the nearest to “%1$s” is right.', (wrong, names, nearest) => {
  expect(nearestName(wrong, names)).toBe(nearest);
});
