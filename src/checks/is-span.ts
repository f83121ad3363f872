import type { DatePoint } from '../text/find-dates.ts';
import type { Figure } from '../text/find-figures.ts';
import { articleDates } from './dates-for.ts';
import type { StatementEvidence } from './evidence.ts';

/** Returns whether a length of time lies between two dates of the notes or of the articles, full units or those begun; one of the two is in the sentence, where that has a date at all. Where the notes give lengths in its unit, another length is a slip. */
export function isSpan({ value, unit }: Figure, { held, parts }: StatementEvidence): boolean {
  if (held.figures.some((other) => other.unit === unit && other.value !== value)) return false;
  const known = [...held.dates.flatMap(({ points }) => points), ...articleDates(held.articles)];
  const told = parts.dates.flatMap(({ points }) => points);
  const ends = told.length === 0 ? known : known.filter((end) => told.some((point) => isOf(point, end)));
  return ends.some((from) =>
    known.some((to) =>
      [spanIn(unit, from, to), spanIn(unit, to, from)].some((span) => span?.includes(value)),
    ),
  );
}

/** Whether a date of the notes is one that the sentence tells, as precisely as it does. */
function isOf({ years, months, day }: DatePoint, end: DatePoint): boolean {
  return (
    (!years || years[0] === end.years?.[0]) &&
    (!months || months[0] === end.months?.[0]) &&
    (day === undefined || day === end.day)
  );
}

/** How far apart two dates may be said to be in a unit: full ones, or those begun. */
function spanIn(unit: string | undefined, from: DatePoint, to: DatePoint): readonly number[] | undefined {
  if (!from.years || !to.years) return undefined;
  const years = to.years[0] - from.years[0];
  if (unit === 'year') return [years, years - 1];
  if (!from.months || !to.months) return undefined;
  const months = years * 12 + to.months[0]! - from.months[0]!;
  if (unit === 'month') return [months, months - 1];
  if (from.day === undefined || to.day === undefined) return undefined;
  const days = (dayOf(to) - dayOf(from)) / 86_400_000;
  if (unit === 'day') return [days, days - 1];
  return unit === 'week' ? [Math.floor(days / 7), Math.round(days / 7)] : undefined;
}

function dayOf({ years, months, day }: DatePoint): number {
  return Date.UTC(years![0], months![0]! - 1, day);
}
