import { describe, expect, test } from 'vitest';
import { findDates, weighDate, type DatePoint } from '../../src/text/find-dates.ts';

/** A point as `2012-03-22`, with `?` for what is not given, and a span of years as `1990/1999`. */
function inShort({ years, months, day }: DatePoint): string {
  const year = years ? (years[0] === years[1] ? String(years[0]) : years.join('/')) : '?';
  return [year, months?.join('|') ?? '', day ?? ''].join('-').replace(/-+$/, '');
}

function datesIn(text: string): readonly string[] {
  return findDates(text).map(({ points }) => points.map(inShort).join(' … '));
}

function pointIn(text: string): DatePoint {
  return findDates(text)[0]!.points[0]!;
}

describe('Dates', () => {
  test.each([
    ['on 22 March 2012', ['2012-3-22']],
    ['on 22\u00A0March, and on March 23, 2012', ['?-3-22', '2012-3-23']],
    ['from 20 to 26 September 2021', ['2021-9-20 … 2021-9-26']],
    ['11–17 April 2022', ['2022-4-11 … 2022-4-17']],
    ['31 December 2021 to 2 January 2022', ['2021-12-31 … 2022-1-2']],
    ['between March and May 2016', ['2016-3 … 2016-5']],
    ['since December 2021, and in April', ['2021-12', '?-4']],
    ['the spring of 2022, in winter 1998', ['2022-3|4|5', '1998-12|1|2']],
    ['the 1990s and the nineteenth century', ['1990/1999', '1800/1899']],
    ['2012–2022, 2012–22, in 2012', ['2012 … 2022', '2012 … 2022', '2012']],
    ['They may march; 2,500 men and €2000; room 12', []],
  ])('of “%s” are %j.', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  test('know where they stand.', () => {
    const text = 'It was in April 2012 that it fell.';
    const [found] = findDates(text);
    expect(text.slice(found!.start)).toMatch(/^April 2012 /);
  });
});

describe('A date of the prose', () => {
  test.each([
    ['22 March 2012', ['22 March 2012'], 'held'],
    ['March 2012', ['22 March 2012'], 'held'],
    ['2012', ['22 March 2012'], 'held'],
    ['22 March', ['22 March 2012'], 'held'],
    ['spring of 2012', ['22 March 2012'], 'held'],
    ['the 1990s', ['in 1994'], 'held'],
    ['22 March 2012', ['March 2012'], 'finer'],
    ['March 2012', ['in 2012'], 'finer'],
    ['April 2012', ['in the spring of 2012'], 'finer'],
    ['July 2012', ['in the spring of 2012'], 'absent'],
    ['23 March 2012', ['22 March 2012'], 'absent'],
    ['23 March 2012', ['22 March 2012', 'March 2012'], 'absent'],
    ['April 2012', ['22 March 2012', 'in 2012'], 'absent'],
    ['2013', ['22 March 2012'], 'absent'],
    ['autumn 2012', ['22 March 2012'], 'absent'],
    ['2012', [], 'absent'],
  ])('“%s” is, beside %j, %s.', (prose, known, weighed) => {
    expect(weighDate(pointIn(prose), known.map(pointIn))).toBe(weighed);
  });
});
