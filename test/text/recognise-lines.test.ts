import { expect, test } from 'vitest';
import { recogniseLines } from '../../src/text/recognise-lines.ts';

const LINES = [
  'On 22 March 2012 more than 5,000 soldiers of the second company came at 4.15 p.m.',
  'They brought two Mi-35P, “as agreed”, said the third man.',
];

test('Lines read one by one have the same parts at the same places as in one text.', () => {
  const text = LINES.join('\n');
  const parts = recogniseLines(LINES, 'en');
  for (const found of Object.values(parts)) expect(found.length).toBeGreaterThan(0);
  for (const found of [
    ...parts.dates,
    ...parts.times,
    ...parts.figures,
    ...parts.ordinals,
    ...parts.designators,
  ]) {
    expect(text.slice(found.start, found.start + found.written.length)).toBe(found.written);
  }
  const [quotation] = parts.quotations;
  expect(text.slice(quotation!.start, quotation!.end)).toBe('“as agreed”');
  expect(parts.ordinals.map(({ value }) => value)).toEqual([2, 3]);
});

test('A text that was read before is read as it was then.', () => {
  expect(recogniseLines(LINES, 'en')).toEqual(recogniseLines(LINES, 'en'));
  expect(recogniseLines(['4.15 p.m.'], 'fr').times).toEqual([]);
  expect(recogniseLines(['4.15 p.m.'], 'en').times).toHaveLength(1);
});
