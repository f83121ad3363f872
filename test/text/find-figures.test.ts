import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/text/find-figures.ts';

function valuesIn(text: string, language = 'en'): readonly number[] {
  return findFigures(text, language).map(({ value }) => value);
}

describe('Figures', () => {
  test.each([
    ['more than 5,000 soldiers, then between 2,500 and 3,000', [5000, 2500, 3000]],
    ['1,000,000 and 1.5 million', [1_000_000, 1_500_000]],
    ['2\u00A0500 or 2\u202F500', [2500, 2500]],
    ['eight helicopters', [8]],
    ['three hundred and five, twenty-one, two thousand five hundred', [305, 21, 2500]],
    ['a hundred, a dozen, two dozen, two and a half', [100, 12, 24, 2.5]],
    ['a year and a half, more than one mile and a half', [1.5, 1.5]],
    ['a third, two thirds, half, three quarters', [1 / 3, 2 / 3, 1 / 2, 3 / 4]],
    ['(4 + 2 = 6)', [4, 2, 6]],
    ['an 18-month plan', [18]],
    ['30 September 2021.', [30, 2021]],
    ['the one report', []],
    ['Mi-35P, 59N6-TE, 59.N6-TA and Mi 35P', []],
  ])('of “%s” are %j.', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  test.each([
    ['more than 5,000, over 20, exceeding 3', ['more', 'over', 'more']],
    ['at least 20, no fewer than 12, 300 or more', ['at least', 'at least', 'at least']],
    ['nearly 400, fewer than six, under ten', ['less', 'less', 'less']],
    ['up to 18, no more than four', ['at most', 'at most']],
    ['about 300, some £3 million, 30 or so', ['about', 'about', 'about']],
    ['between 2,500 and 3,000', ['between', 'between']],
    ['exactly 12 of 30', ['exact', 'exact']],
  ])('are bounded: “%s”.', (text, bounds) => {
    expect(findFigures(text, 'en').map(({ bound }) => bound)).toEqual(bounds);
  });

  test('have a unit or a currency, or count a thing.', () => {
    const found = findFigures('300 tonnes, $4.5 million, 12 per cent, 18 months, 40 seats, €3', 'en');
    expect(found.map(({ unit, nouns }) => unit ?? nouns[0])).toEqual(['t', '$', '%', 'month', 'seat', '€']);
  });

  test('know where they stand, and how they are written.', () => {
    const text = 'It has 40 seats, or forty-two.';
    const found = findFigures(text, 'en');
    expect(found.map(({ written }) => written)).toEqual(['40', 'forty-two']);
    for (const { written, start } of found) expect(text.slice(start).startsWith(written)).toBe(true);
  });

  test('in words are English; in another language those in digits alone are found.', () => {
    expect(valuesIn('six et 7', 'fr')).toEqual([7]);
    expect(valuesIn('six and 7', 'en-GB')).toEqual([6, 7]);
  });
});

describe('What a figure counts or measures', () => {
  test.each([
    ['two Mil combat helicopters of theirs', [['mil', 'combat', 'helicopter']]],
    ['eight were counted', [[]]],
    ['40 passengers’ bags, and 3 by boat', [['passenger', 'bag'], []]],
  ])('is told by the words behind it: “%s”.', (text, nouns) => {
    expect(findFigures(text, 'en').map((figure) => figure.nouns)).toEqual(nouns);
  });

  test.each([
    ['5 to 7 metres, 11 of the 28 days', ['m', 'm', 'day', 'day']],
    ['92 Swedish kronor, $1.2m, 3 percentage points', ['crown', '$', 'point']],
    ['14 acres, 30 km², 80 km/h, one per cent', ['acre', 'km²', 'km/h', '%']],
    ['more than a year, at least one month', ['year', 'month']],
  ])('has a unit: “%s”.', (text, units) => {
    expect(findFigures(text, 'en').map(({ unit }) => unit)).toEqual(units);
  });

  test.each([
    ['They spoke about two ships, about 300 men', ['exact', 'about']],
    ['only eleven, no more than eleven, just over 20', ['only', 'at most', 'more']],
    ['over three days, over 27 km, over 300 tonnes', ['over', 'over', 'more']],
    ['rose to seven metres, up to 7, fewer than a year', ['reached', 'at most', 'less']],
    ['400 at most, 400 at least, 20 or thereabouts, ~30', ['at most', 'at least', 'about', 'about']],
  ])('is bounded: “%s”.', (text, bounds) => {
    expect(findFigures(text, 'en').map(({ bound }) => bound)).toEqual(bounds);
  });

  test('a share is none before a thing, and half a million is 500,000.', () => {
    expect(valuesIn('a third of it, a third shipment, half a million, the second half')).toEqual([
      1 / 3,
      500_000,
    ]);
  });

  test.each(Array.from({ length: 60 }, (_, at) => 2 + at * 37))(
    'the value is the same whatever stands around it: %i.',
    (value) => {
      const digits = value.toLocaleString('en');
      for (const text of [`There were ${digits} men.`, `(${digits})`, `“more than ${digits}”`, `€${digits}`])
        expect(valuesIn(text)).toEqual([value]);
    },
  );
});
