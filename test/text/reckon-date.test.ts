import { describe, expect, test } from 'vitest';
import { parseEdtfDate } from '../../src/text/edtf-date.ts';
import { findRelativeDates, isAsReckoned, reckonDate } from '../../src/text/reckon-date.ts';

/** Whether words counted from a date come to another; a Friday is `2021-10-01`. */
function isRight(words: string, from: string, is: string, hasGround = false): boolean | string {
  const reckoned = reckonDate(words, parseEdtfDate(from)!);
  return typeof reckoned === 'string' ? reckoned : isAsReckoned(parseEdtfDate(is)!, reckoned, hasGround);
}

describe('Counted from a day,', () => {
  test.each([
    ['yesterday', '2022-03-01', '2022-02-28'],
    ['the day before yesterday', '2022-01-01', '2021-12-30'],
    ['this morning', '2021-10-01', '2021-10-01'],
    ['late on Thursday', '2021-10-01', '2021-09-30'],
    ['Friday', '2021-10-01', '2021-10-01'],
    ['last Friday', '2021-10-01', '2021-09-24'],
    ['next Monday', '2021-10-01', '2021-10-04'],
    ['last week', '2021-10-01', '2021-09-20/2021-09-26'],
    ['last month', '2022-01-15', '2021-12'],
    ['earlier this year', '2021-11-11', '2021'],
    ['next year', '2021-11-11', '2022'],
    ['three days ago', '2022-03-01', '2022-02-26'],
    ['a week earlier', '2022-03-08', '2022-03-01'],
    ['more than two months ago', '2022-04-20~', '2022-02-20~'],
    ['two months ago', '2022-04-30', '2022-02-28'],
    ['ten years ago', '2022-04-30', '2012'],
    ['a decade ago', '2022-04-30', '2012'],
    ['two weeks later', '2022-04-30', '2022-05-14'],
    ['since December', '2022-04-19', '2021-12'],
    ['April', '2012-11-01', '2012-04'],
    ['last May', '2012-05-10', '2011-05'],
    ['last September', '2022-04-20', '2021-09'],
    ['March 22', '2012-11-01', '2012-03-22'],
    ['on the 3rd of May', '2012-05-02', '2011-05-03'],
    ['last month', '2022-04', '2022-03'],
  ])('“%s” from %s is %s.', (words, from, is) => {
    expect(isRight(words, from, is)).toBe(true);
  });

  test.each([
    ['yesterday', '2022-03-01', '2022-02-27'],
    ['Thursday', '2021-10-01', '2021-09-23'],
    ['Thursday', '2021-10-01', '2021-10-07'],
    ['last month', '2022-04-20', '2022-02'],
    ['last month', '2022-04-20', '2022-03-15'],
    ['last week', '2021-10-01', '2021-09-13/2021-09-19'],
    ['two months ago', '2022-04-20', '2022-01'],
    ['since December', '2022-04-19', '2020-12'],
    ['last February', '2022-04-20', '2021-02'],
  ])('“%s” from %s is not %s.', (words, from, is) => {
    expect(isRight(words, from, is)).toBe(false);
  });

  test('a ground lets words mean the next such day, or a part of what they mean.', () => {
    expect(isRight('on Thursday', '2021-10-01', '2021-10-07', true)).toBe(true);
    expect(isRight('last month', '2022-04-20', '2022-03-28/2022-03-31', true)).toBe(true);
    expect(isRight('on Thursday', '2021-10-01', '2021-10-06', true)).toBe(false);
  });

  test('words of no known form, and a date too coarse for them, are told apart.', () => {
    expect(isRight('a few days ago', '2021-10-01', '2021-09-28')).toBe('unknown');
    expect(isRight('at the last harvest', '2021-10-01', '2021')).toBe('unknown');
    expect(isRight('yesterday', '2021-10', '2021-09-30')).toBe('too coarse');
  });
});

test('Dates that must be counted from the text’s own are found, and others are not.', () => {
  const text =
    'On March 22 and in April, as last week, two months ago and on Thursday; in May 2003, on 3 May 2003, the march on May Street may go on.';
  expect(findRelativeDates(text).map(({ written }) => written)).toEqual([
    'March 22',
    'April',
    'last week',
    'two months ago',
    'Thursday',
  ]);
  for (const { written, start } of findRelativeDates(text)) {
    expect(text.slice(start, start + written.length)).toBe(written);
  }
});
