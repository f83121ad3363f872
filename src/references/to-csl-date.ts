import type { EdtfDate } from '../text/edtf-date.ts';
import type { CslDate } from './csl-item.ts';

/** Maps a date to CSL's form, as precise as it is: `2022-04~` is year and month, about. */
export function toCslDate({ edtf, isApproximate }: EdtfDate): CslDate {
  const points = edtf.split('/').map((point) => point.replace('~', '').split('-').map(Number));
  return { 'date-parts': points, ...(isApproximate ? { circa: true } : {}) };
}
