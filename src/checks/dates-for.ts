import type { Article } from '../articles/article.ts';
import type { EdtfDate } from '../text/edtf-date.ts';
import type { DatePoint } from '../text/find-dates.ts';
import type { StatementEvidence } from './evidence.ts';

/** All dates that the cited notes hold for a sentence; the date of an article too, where the sentence names who made it, or says that the date is worked out by us. What explains the data speaks of the articles, and has the dates of all that it cites. */
export function datesFor({ prose, statement, names, held }: StatementEvidence): readonly DatePoint[] {
  const named = new Set(names.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const isOurs = /\bour dating\b/.test(statement.text);
  const printed = held.articles.filter(
    ({ id, dateIs }) =>
      prose.kind === 'data' ||
      statement.kind === 'sources' ||
      (held.makers.get(id) ?? []).some((maker) => named.has(maker)) ||
      (isOurs && dateIs === 'worked out'),
  );
  return [...held.dates.flatMap(({ points }) => points), ...articleDates(printed)];
}

/** The dates of articles, as precisely as they are known. */
export function articleDates(articles: readonly Article[]): readonly DatePoint[] {
  return articles.flatMap(({ date }) => pointOf(date));
}

function pointOf(date: EdtfDate | undefined): readonly DatePoint[] {
  const [year, month, day] = date?.edtf.replace('~', '').split('/')[0]!.split('-').map(Number) ?? [];
  return year ? [{ years: [year, year], months: month ? [month] : undefined, day }] : [];
}
