import type { Article } from '../../articles/article.ts';
import { earliestDay } from '../../text/earliest-day.ts';
import type { DateFound } from '../../text/find-dates.ts';
import { latestDay } from '../../text/latest-day.ts';
import { placeAt, placeOf } from '../../files/source-file.ts';
import { citedArticles } from '../cited-articles.ts';
import { collectDated } from '../collect-dated.ts';
import type { StatementEvidence } from '../evidence.ts';
import { offsetInSource } from '../offset-in-source.ts';
import type { CheckedBook, Rule, RuleFinding } from '../rule.ts';

/** What has not yet happened when it is written of. In English. */
const PLAN =
  /\b(?:will|would|shall|should|may|might|could|(?:is|are|was|were|has|had) (?:yet )?to|plan(?:s|ned|ning)?|due|expect\w*|intend\w*|promis\w*|pledg\w*|schedul\w*|forecast\w*|projected|aim(?:s|ed|ing)?|targets?|hop(?:es?|ed|ing)|propos\w*|commit\w*|decided|wants?|wanted|until|deadline|goal)\b|’ll\b/u;
const BY = /\b(?:by|before|until) (?:(?:the (?:end|middle|start|beginning) of|early|late) |mid-)?$/u;

/** Nothing is dated later than every article that is cited for it, unless the prose says that it was to come. An article whose date is not known may be of any day. */
export const eventPrecedesItsReport: Rule = {
  id: 'event-precedes-its-report',
  severity: 'error',
  why: 'No article tells of what happened after it was printed: such a date is wrong, or is that of a plan.',
  good: 'On 31 March 2022 … [@an-article-of-20-April-2022, para. 3].',
  bad: 'On 31 May 2022 … [@an-article-of-20-April-2022, para. 3].',
  check: (checked) => [...inSentences(checked), ...inData(checked)],
};

function inSentences({ evidence }: CheckedBook): readonly RuleFinding[] {
  return evidence
    .filter(({ statement }) => statement.kind !== 'sources')
    .flatMap((one) => {
      const last = lastDayOf(one.held.articles);
      if (!last) return [];
      return one.parts.dates
        .filter((date) => isLater(date, last) && !isPlanned(date, one))
        .map(({ written, start }) => {
          const { prose, statement } = one;
          const place = placeAt(prose.source, offsetInSource(statement, prose.source, start), written.length);
          const about = { address: statement.id || prose.address, offset: statement.offset };
          return {
            place,
            about,
            ...trouble(written, last, one.held.articles, ', or say that it was planned'),
          };
        });
    });
}

function inData({ book }: CheckedBook): readonly RuleFinding[] {
  return collectDated(book).flatMap(({ address, file, offset, written, earliest, citing }) => {
    const source = book.sourceByPath[file];
    const articles = citedArticles(citing, book);
    const last = lastDayOf(articles);
    if (!source || !last || earliest <= last) return [];
    const place = placeOf(source, written, offset);
    return [{ place, about: { address, offset }, ...trouble(written, last, articles) }];
  });
}

/** The last day that any of them can be of; undefined where that of one is not known. */
function lastDayOf(articles: readonly Article[]): string | undefined {
  const days = articles.map(({ date }) => date && latestDay(date));
  return days.includes(undefined) ? undefined : days.toSorted().at(-1);
}

function isLater({ points }: DateFound, last: string): boolean {
  return points.some((point) => (earliestDay(point) ?? last) > last);
}

/** A year that is part of a name, as of the 2024 Games, dates nothing. */
function isPlanned({ written, start }: DateFound, { statement: { text } }: StatementEvidence): boolean {
  const before = text.slice(0, start);
  return PLAN.test(text) || BY.test(before) || (/^\d{4}$/.test(written) && /\bthe $/i.test(before));
}

function trouble(written: string, last: string, articles: readonly Article[], orElse = '') {
  const dates = articles.map(({ id, date }) => `${id} of ${date?.edtf}`);
  return {
    message: `“${written}” is later than every article that is cited for it.`,
    expected: `A day up to ${last}, the last that they can be of: ${dates.join(', ')}.`,
    help: `Correct the date, cite the article that tells of it${orElse}.`,
  };
}
