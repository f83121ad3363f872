import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseEdtfDate } from '../../src/text/edtf-date.ts';
import { formatDate } from '../../src/text/format-date.ts';

describe('A date', () => {
  test.each([
    ['2022-04-20', '2022-04-20', '2022-04-20', 'day', false],
    ['2022-04', '2022-04-01', '2022-04-30', 'month', false],
    ['2012', '2012-01-01', '2012-12-31', 'year', false],
    ['1998-02~', '1998-02-01', '1998-02-28', 'month', true],
    ['2024-02', '2024-02-01', '2024-02-29', 'month', false],
    ['2024-02-29', '2024-02-29', '2024-02-29', 'day', false],
    ['2021-09/2021-10', '2021-09-01', '2021-10-31', 'month', false],
    ['2021~/2022-03-05', '2021-01-01', '2022-03-05', 'year', true],
    ['0050', '0050-01-01', '0050-12-31', 'year', false],
  ])('%s lies between %s and %s.', (edtf, earliest, latest, precision, isApproximate) => {
    expect(parseEdtfDate(edtf)).toEqual({ edtf, earliest, latest, precision, isApproximate });
  });

  test.each([
    '2021-02-30',
    '2023-02-29',
    '1900-02-29',
    '2021-04-31',
    '2021-13',
    '2021-00',
    '2021-01-00',
    '2021-01-32',
    '2021-09-01/2021-02-31',
    '2021-05/2021-02',
    '2021/2020',
    '',
    '21',
    '2021-1',
    '2021-1-1',
    '20210101',
    '2021-01-01T00:00',
    '2021-21',
    '2021?',
    '2021/..',
    '../2021',
    '2021/',
    ' 2021',
    '2021\n',
    '-0001',
    '٢٠٢١',
  ])('“%s” is none.', (written) => {
    expect(parseEdtfDate(written)).toBeUndefined();
  });
});

describe('In words', () => {
  test.each([
    ['2022-04-19', 'en', '19\u00A0April 2022'],
    ['2012-03', 'en', 'March 2012'],
    ['2021', 'en', '2021'],
    ['2021-09/2021-10', 'en', 'September–October 2021'],
    ['1998-02~', 'en', 'about February 1998'],
    ['2022-04-19', 'en-US', 'April 19, 2022'],
    ['2022-04-19', 'fr', '19\u00A0avril 2022'],
    ['2021-09-20/2021-09-26', 'en', '20–26\u00A0September 2021'],
    ['2021-12-31/2022-01-02', 'en', '31\u00A0December 2021\u00A0– 2\u00A0January 2022'],
    ['2021/2022-02', 'en', '2021–February 2022'],
    ['2004-03-01', 'fr', '1er\u00A0mars 2004'],
    ['2004-03-01/2004-03-05', 'fr', '1er–5\u00A0mars 2004'],
    ['2022-01-01', 'en', '1\u00A0January 2022'],
    ['2022-12-31', 'en', '31\u00A0December 2022'],
    ['0050', 'en', '50'],
  ])('%s is in %s “%s”.', (edtf, language, words) => {
    expect(formatDate(parseEdtfDate(edtf)!, language, 'about')).toBe(words);
  });

  test.each([
    { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
    { TZ: 'Pacific/Pago_Pago', LANG: 'tr_TR.UTF-8', LC_ALL: 'C' },
  ])('a date is the same in every zone and under every locale: “$TZ”.', (env) => {
    const text = join(import.meta.dirname, '../../src/text');
    const program = `
      import { parseEdtfDate } from ${JSON.stringify(`${text}/edtf-date.ts`)};
      import { formatDate } from ${JSON.stringify(`${text}/format-date.ts`)};
      const dates = ['2022-01-01', '2022-12-31', '2022-02', '2022', '2023-02-29'].map(parseEdtfDate);
      console.log(JSON.stringify(dates.map((date) => date && [date.earliest, date.latest, formatDate(date, 'en', '')])));`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      env,
      encoding: 'utf8',
    });
    expect(JSON.parse(printed)).toEqual([
      ['2022-01-01', '2022-01-01', '1\u00A0January 2022'],
      ['2022-12-31', '2022-12-31', '31\u00A0December 2022'],
      ['2022-02-01', '2022-02-28', 'February 2022'],
      ['2022-01-01', '2022-12-31', '2022'],
      null,
    ]);
  });
});
