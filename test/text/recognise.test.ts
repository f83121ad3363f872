import { describe, expect, test } from 'vitest';
import { findDesignators } from '../../src/text/find-designators.ts';
import { findQuotations } from '../../src/text/find-quotations.ts';
import { findTimes } from '../../src/text/find-times.ts';
import { recognise } from '../../src/text/recognise.ts';

function normal(text: string): readonly string[] {
  return findDesignators(text).map((found) => found.normal);
}

test('A designation is one whatever its hyphens and spaces; ordinals, decades, days and rooms are none.', () => {
  expect(normal('Mi-35P, Mi 35 P and Mi\u201135P')).toEqual(['MI35P', 'MI35P', 'MI35P']);
  expect(normal('Mi\u00A035\u00A0P, Mi\u202F35 P, Mi\u201035P and 59N6\u2011TE, 59N6\u2010TE')).toEqual([
    'MI35P',
    'MI35P',
    'MI35P',
    '59N6TE',
    '59N6TE',
  ]);
  expect(normal('59N6-TE, 59.N6-TA, an A320, a DC-3')).toEqual(['59N6TE', '59N6TA', 'A320', 'DC3']);
  expect(normal('the 18th, the 1990s, March 22, In 2012, room 12, US 20, room\u00A012, US\u00A020')).toEqual(
    [],
  );
});

test('A quotation is the outermost, without its marks.', () => {
  expect(findQuotations('“He said “no” to me,” she wrote: « jamais ».').map(({ words }) => words)).toEqual([
    'He said “no” to me,',
    'jamais',
  ]);
  expect(findQuotations('It is “not closed').map(({ words }) => words)).toEqual(['not closed']);
  expect(findQuotations('No words of anybody’s')).toEqual([]);
});

describe('A time of day', () => {
  test.each([
    ['half past nine in the evening', [570]],
    ['ten to one, a quarter past four, a quarter to five', [50, 255, 285]],
    ['4.17 a.m., 16:45, 3 p.m., nine o’clock', [257, 285, 180, 540]],
    ['from six in the morning, at nine at night', [360, 540]],
    ['4.17 per cent, 19.30 metres, five to ten men', []],
  ])('“%s”', (text, minutes) => {
    expect(findTimes(text).map((found) => found.minutes)).toEqual(minutes);
  });
});

test('Each sign counts once: designators first, then dates, times and figures.', () => {
  const parts = recognise('Two Mi-35P came on 31 March 2022 at 4.17 a.m. with 40 men.', 'en');
  expect(parts.designators.map(({ written }) => written)).toEqual(['Mi-35P']);
  expect(parts.dates.map(({ written }) => written)).toEqual(['31 March 2022']);
  expect(parts.times).toHaveLength(1);
  expect(parts.figures.map(({ written }) => written)).toEqual(['Two', '40']);
});
