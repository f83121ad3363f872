import type { DatePoint } from './find-dates.ts';

/** Returns the first day that a date of running text may mean, as `2012-03-01`; undefined where it gives no year. */
export function earliestDay({ years, months = [1], day = 1 }: DatePoint): string | undefined {
  return years && `${years[0]}-${two(Math.min(...months))}-${two(day)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
