import { at, inAtom, type FeedDocument, type FeedRule } from './feed-document.ts';

const DAYS = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const MONTHS = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
/** RFC 2822, with the zones that RFC 822 names. */
const MAIL_DATE = new RegExp(
  `^(?:${DAYS}, )?\\d\\d? ${MONTHS} \\d{4} \\d\\d:\\d\\d(?::\\d\\d)? (?:[+-]?\\d\\d[03]0|UT|GMT|Z)$`,
);
/** RFC 822 as it can be read: years of two digits, small letters, no zone. */
const LOOSE_DATE = new RegExp(
  `^(?:${DAYS}\\s*,\\s*)?\\d\\d?\\s+${MONTHS}\\s+\\d\\d(?:\\d\\d)?\\s+\\d\\d:\\d\\d(?::\\d\\d)?(?:\\s+(?:[+-]\\d{4}|[a-z]{1,3}))?$`,
  'i',
);
const NET_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
/** No feed is older; which day it is, no test knows. */
const FIRST_FEEDS = '1990';

/** What is asked of dates. */
export const DATE_RULES: readonly FeedRule[] = [
  [
    'InvalidRFC2822Date',
    (feed) => mailDatesOf(feed).some((date) => !MAIL_DATE.test(date) && !LOOSE_DATE.test(date)),
  ],
  [
    'ProblematicalRFC822Date',
    (feed) => mailDatesOf(feed).some((date) => !MAIL_DATE.test(date) && LOOSE_DATE.test(date)),
  ],
  [
    'IncorrectDOW',
    (feed) =>
      mailDatesOf(feed).some(
        (date) =>
          MAIL_DATE.test(date) &&
          date.includes(',') &&
          !new Date(date).toUTCString().startsWith(date.slice(0, 3)),
      ),
  ],
  [
    'InvalidRFC3339Date',
    (feed) => netDatesOf(feed).some((date) => !NET_DATE.test(date) || Number.isNaN(Date.parse(date))),
  ],
  [
    'ImplausibleDate',
    (feed) =>
      [...mailDatesOf(feed), ...netDatesOf(feed)].some((date) => new Date(date) < new Date(FIRST_FEEDS)),
  ],
  [
    'UnexpectedWhitespace',
    (feed) =>
      ['id', 'updated', 'entry/id', 'entry/updated', 'entry/published']
        .flatMap((path) => inAtom(feed, path))
        .some(({ raw }) => raw !== raw.trim()),
  ],
];

function mailDatesOf(feed: FeedDocument): readonly string[] {
  return [...at(feed, 'channel/lastBuildDate'), ...at(feed, 'channel/item/pubDate')].map(({ text }) => text);
}

function netDatesOf(feed: FeedDocument): readonly string[] {
  const inEither = [...at(feed, 'channel/item/atom:updated'), ...inAtom(feed, 'updated')];
  return [...inEither, ...inAtom(feed, 'entry/updated'), ...inAtom(feed, 'entry/published')].map(
    ({ text }) => text,
  );
}
