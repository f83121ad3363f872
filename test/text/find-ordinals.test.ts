import { expect, test } from 'vitest';
import { findOrdinals } from '../../src/text/find-ordinals.ts';

test.each([
  ['a second batch, the third shipment', [2, 3]],
  ['the 12th minute and the twenty-first boat', [12, 21]],
  ['the thirtieth ship', [30]],
  ['the first boat, and for the first time', []],
  ['a second-hand crane, a third party, the second half', []],
  ['the second is, the third, and the fourth of them', []],
  ['the 19th century', []],
])('The ordinals of “%s” are %j.', (text, values) => {
  const found = findOrdinals(text);
  expect(found.map(({ value }) => value)).toEqual(values);
  for (const { written, start } of found) expect(text.slice(start).startsWith(written)).toBe(true);
});
