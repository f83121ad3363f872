import { describe, expect, test } from 'vitest';
import { findWeekdays } from '../../src/text/find-weekdays.ts';

describe('A day of the week beside a date', () => {
  test.each([
    ['on Thursday 11 November 2021', ['Thursday 4 of 11 November 2021']],
    ['on Thursday, 11 November', ['Thursday 4 of 11 November']],
    ['Thursday the 11th of November 2021', ['Thursday 4 of 11th of November 2021']],
    ['Thursday, November 11, 2021', ['Thursday 4 of November 11, 2021']],
    ['on 11 November 2021, a Thursday,', ['Thursday 4 of 11 November 2021']],
    ['on 11 November 2021 (Thursday)', ['Thursday 4 of 11 November 2021']],
    ['on Thursday\u00A011\u00A0November 2021', ['Thursday 4 of 11\u00A0November 2021']],
    ['Sunday 7 March and Monday 8 March', ['Sunday 0 of 7 March', 'Monday 1 of 8 March']],
  ])('is found: “%s”.', (text, found) => {
    expect(
      findWeekdays(text).map(({ written, weekday, date }) => `${written} ${weekday} of ${date.written}`),
    ).toEqual(found);
  });

  test.each([
    'on Thursday',
    'on a Thursday in November 2021',
    'the talks of Thursday; on 11 November 2021 they ended',
    'in 2021, a Thursday',
    'Thursday’s paper of 11 November 2021',
  ])('is not found where none stands beside a day: “%s”.', (text) => {
    expect(findWeekdays(text)).toEqual([]);
  });

  test('has the place of its own word.', () => {
    const text = 'on 11 November 2021, a Thursday, and on Friday 12 November';
    expect(findWeekdays(text).map(({ start, written }) => text.slice(start, start + written.length))).toEqual(
      ['Thursday', 'Friday'],
    );
  });
});
