import edtf from 'edtf';
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
  try {
    const points = written.split('/').map((point) => point.replace('~', ''));
    if (!points.every(isInCalendar)) return undefined;
    const { min, max } = edtf(written);
    return {
      edtf: written,
      earliest: day(min),
      latest: day(max),
      precision: PRECISIONS[points[0]!.split('-').length - 1]!,
      isApproximate: written.includes('~'),
    };
  } catch {
    return undefined;
  }
}

/** The 29th of February of a common year would be read as the first of March. */
function isInCalendar(point: string): boolean {
  return day(Date.parse(point)).startsWith(point);
}

function day(time: number): string {
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
