import type { EdtfDate } from './edtf-date.ts';
import type { DatePoint } from './find-dates.ts';

/** Returns a date as a point such as running text gives, or an interval as its two ends. */
export function pointsOfDate({ edtf }: EdtfDate): readonly DatePoint[] {
  return edtf.split('/').map((point) => {
    const [year = 0, month, day] = point.replace('~', '').split('-').map(Number);
    return { years: [year, year], months: month ? [month] : undefined, day };
  });
}
