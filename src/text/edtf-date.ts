import { z } from 'zod';
import { remember } from './remember.ts';

/** A date with honest precision: a year, month or day, `~` for about, or an interval of two such. EDTF (ISO 8601-2), level 1, without seasons and open ends. */
export interface EdtfDate {
  /** As written, as `2022-04-20~`. */
  readonly edtf: string;
  /** First and last day that it may mean, as `2022-04-01`. */
  readonly earliest: string;
  readonly latest: string;
  readonly precision: 'year' | 'month' | 'day';
  readonly isApproximate: boolean;
}

const POINT = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?~?`;
const WRITTEN = new RegExp(`^${POINT}(?:/${POINT})?$`);
const PRECISIONS = ['year', 'month', 'day'] as const;

/** Parses a date of the allowed subset; undefined where it is of another form or no such day exists. */
export function parseEdtfDate(written: string): EdtfDate | undefined {
  return parse(written).date;
}

/** A book gives the same days again and again. */
const parse = remember((written: string) => ({ date: read(written) }));

function read(written: string): EdtfDate | undefined {
  if (!WRITTEN.test(written)) return undefined;
  const points = written.split('/').map((point) => point.replace('~', ''));
  if (!points.every(isInCalendar)) return undefined;
  const [earliest, latest] = [firstDay(points[0]!), lastDay(points.at(-1)!)];
  // Days of four-digit years stand in the order of their letters.
  if (firstDay(points.at(-1)!) < earliest) return undefined;
  return {
    edtf: written,
    earliest,
    latest,
    precision: PRECISIONS[points[0]!.split('-').length - 1]!,
    isApproximate: written.includes('~'),
  };
}

/** The 29th of February of a common year would be read as the first of March. */
function isInCalendar(point: string): boolean {
  const time = Date.parse(firstDay(point));
  return !Number.isNaN(time) && isoDay(time).startsWith(point);
}

function firstDay(point: string): string {
  return point + '-01-01'.slice(3 * (point.split('-').length - 1));
}

/** The day before the first of the next month. */
function lastDay(point: string): string {
  const [year = '', month = '12', day] = point.split('-');
  if (day) return point;
  const next = new Date(`${year}-${month}-01`);
  return isoDay(next.setUTCMonth(next.getUTCMonth() + 1, 0));
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Schema of a date written in YAML; the record holds the parsed date. */
export const edtfDateSchema = z
  .union([z.string(), z.int().transform(String)])
  .transform((written, context) => {
    const date = parseEdtfDate(written);
    if (date) return date;
    context.addIssue({
      code: 'custom',
      message:
        'a date is written as 2022-04-19, 2022-04, 2022, with ~ for about, or as an interval 2021-09/2021-10, and must exist in the calendar',
    });
    return z.NEVER;
  });
