import { expect, test } from 'vitest';
import { earliestDay } from '../../src/text/earliest-day.ts';
import { parseEdtfDate } from '../../src/text/edtf-date.ts';
import { findDates } from '../../src/text/find-dates.ts';
import { latestDay } from '../../src/text/latest-day.ts';

test.each([
  ['2022-04-19', '2022-04-19'],
  ['2022-04', '2022-04-30'],
  ['2021-09-20/2021-09-26', '2021-09-26'],
  ['2022-04-20~', '2022-05-20'],
  ['1998-02~', '1999-02-28'],
  ['1998~', '2008-12-31'],
])('The last day that %s may mean is %s.', (written, day) => {
  expect(latestDay(parseEdtfDate(written)!)).toBe(day);
});

test.each([
  ['on 22 March 2012', '2012-03-22'],
  ['in March 2012', '2012-03-01'],
  ['in winter 2012', '2012-01-01'],
  ['in the 1990s', '1990-01-01'],
  ['on 22 March', undefined],
])('The first day that “%s” may mean is %s.', (text, day) => {
  expect(earliestDay(findDates(text)[0]!.points[0]!)).toBe(day);
});
