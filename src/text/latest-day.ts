import type { EdtfDate } from './edtf-date.ts';

/** How many months a date may be off that is said to be about a day, a month or a year. */
const MONTHS_OFF = { day: 1, month: 12, year: 120 } as const;

/** Returns the last day that a date may mean, as `2022-05-20`; one that is approximate may be off by the next coarser unit. */
export function latestDay({ latest, precision, isApproximate }: EdtfDate): string {
  if (!isApproximate) return latest;
  const [year, month, day] = latest.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1 + MONTHS_OFF[precision], day)).toISOString().slice(0, 10);
}
