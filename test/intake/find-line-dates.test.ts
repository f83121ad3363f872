import { expect, test } from 'vitest';
import { findLineDates } from '../../src/intake/find-line-dates.ts';

test.each([
  ['Posted on April 19, 2022 11:18', ['2022-04-19']],
  ['Harbour Review, May 07, 1998', ['1998-05-07']],
  ['5 May 1998', ['1998-05-05']],
  ['Thursday 1st of October 2021', ['2021-10-01']],
  ['Publié le 1er août 1998, mis à jour le 12 sept. 1998', ['1998-08-01', '1998-09-12']],
  ['el 3 de febrero de 1998', ['1998-02-03']],
  ['3. März 1998', ['1998-03-03']],
  ['11 فبراير 1998', ['1998-02-11']],
  ['2022-04-20T08:15:00+00:00', ['2022-04-20']],
  ['31 April 1998 or 2022-02-30', []],
  ['04/05/1998', []],
  ['May 1998', []],
  ['flight 12-2022-04-20-7', []],
])('The full dates of “%s” are %j.', (line, days) => {
  expect(findLineDates(line).map(({ day }) => day)).toEqual(days);
});
