import { at, hasTwice, inAtom, type FeedDocument, type FeedRule } from './feed-document.ts';
import type { FeedElement } from './read-feed.ts';

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
const TAG = /^tag:(?:[\w.-]+@)?[a-z\d.-]+,\d{4}(?:-\d\d(?:-\d\d)?)?:[\w;/?:@&=+$.!~*'()%,-]*$/;
const SCHEMES = /^(?:https?|ftp|mailto|tag|urn|info|data|news)$/;
const MEDIA_TYPE = /^[^\s()<>,;:\\"/[\]?=]+\/[^\s()<>,;:\\"/[\]?=]+$/;
/** No feed is older; which day it is, no test knows. */
const FIRST_FEEDS = '1990';

/** What is asked of addresses, ids, dates, languages and numbers. */
export const VALUE_RULES: readonly FeedRule[] = [
  [
    'InvalidFullLink',
    (feed) => [...linksOf(feed), ...idsOf(feed)].some((link) => !/^[a-z][\w+.-]*:/i.test(link)),
  ],
  ['InvalidUriChar', (feed) => linksOf(feed).some((link) => /[\s"<>\\^`{|}]/.test(link))],
  ['UriNotIri', (feed) => linksOf(feed).some((link) => /\P{ASCII}/u.test(link))],
  [
    'InvalidIRI',
    (feed) => allLinks(feed).some(({ attributes }) => /^(?:http:\/\/\/|$)/.test(attributes['href'] ?? 'a')),
  ],
  [
    'SchemeNotIANARegistered',
    (feed) => linksOf(feed).some((link) => !SCHEMES.test(/^([a-z]+):/.exec(link)?.[1] ?? 'https')),
  ],
  [
    'InvalidHttpGUID',
    (feed) => permalinksOf(feed).some(({ text }) => /^(?!tag:)/.test(text) && !/^\w+:\/*[\w.-]+/.test(text)),
  ],
  ['InvalidPermalink', (feed) => permalinksOf(feed).some(({ text }) => /^(?:tag|urn:uuid):/.test(text))],
  [
    'InvalidBooleanAttribute',
    (feed) =>
      at(feed, 'channel/item/guid').some(
        ({ attributes }) => !['true', 'false', undefined].includes(attributes['isPermaLink']),
      ),
  ],
  [
    'NotSufficientlyUnique',
    (feed) => at(feed, 'channel/item/guid').some(({ text }) => /^\d{1,8}$/.test(text)),
  ],
  ['InvalidTAG', (feed) => idsOf(feed).some((id) => /^tag:/i.test(id) && !TAG.test(id))],
  [
    'NonCanonicalURI',
    (feed) => idsOf(feed).some((id) => /^[^:]*[A-Z][^:]*:|%(?:[2-7][\da-f]*[a-f]|7E)/.test(id)),
  ],
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
  ['InvalidLanguage', (feed) => languagesOf(feed).some((language) => !isLanguage(language))],
  [
    'InvalidIntegerAttribute',
    (feed) => enclosuresOf(feed).some(({ attributes }) => !/^(?:-?\d+)?$/.test(attributes['length'] ?? '')),
  ],
  [
    'InvalidNonNegativeInteger',
    (feed) => enclosuresOf(feed).some(({ attributes }) => Number(attributes['length']) < -1),
  ],
  ['UseZeroForUnknown', (feed) => enclosuresOf(feed).some(({ attributes }) => attributes['length'] === '-1')],
  [
    'InvalidMIMEAttribute',
    (feed) => enclosuresOf(feed).some(({ attributes }) => !MEDIA_TYPE.test(attributes['type'] ?? 'a/b')),
  ],
  [
    'InvalidURLAttribute',
    (feed) =>
      enclosuresOf(feed).some(
        ({ attributes }) =>
          !/^https?:\/\/[\w.-]+\.\w+(?::\d+)?\/\S+$/.test(attributes['url'] ?? 'https://a.b/c'),
      ),
  ],
  [
    'ContainsHTML',
    (feed) =>
      plainOf(feed).some(
        ({ text }) =>
          /<\/[a-z]+>/i.test(text) ||
          (/&(?:[a-z]+|#\d+);/i.test(text) && !feed.text.includes(hexadecimal(text))),
      ),
  ],
  [
    'CharacterData',
    (feed) =>
      plainOf(feed).some(
        ({ text }) => /&#[x\d]|<[/a-z]/i.test(text) && !feed.text.includes(hexadecimal(text)),
      ),
  ],
  [
    'ContainsUndeclaredHTML',
    (feed) =>
      textsOf(feed).some(
        ({ text, attributes }) => (attributes['type'] ?? 'text') === 'text' && /<\/[a-z]+>/i.test(text),
      ),
  ],
  ['InvalidTextType', (feed) => textsOf(feed).some(({ attributes }) => attributes['type']?.includes('/'))],
  [
    'ContainsEmail',
    (feed) =>
      ['author/name', 'entry/author/name']
        .flatMap((path) => inAtom(feed, path))
        .some(({ text }) => /<[^@\s]+@[\w-]+\.\w+>/.test(text)),
  ],
];

/** What is asked of the links by which a feed leads to itself, to its other pages and to what it tells of. */
export const LINK_RULES: readonly FeedRule[] = [
  ['MissingAtomSelfLink', (feed) => at(feed, 'channel').length > 0 && linksBy(feed, 'self').length === 0],
  ['MissingSelf', (feed) => inAtom(feed, '').length > 0 && linksBy(feed, 'self').length === 0],
  [
    'RelativeSelf',
    (feed) =>
      linksBy(feed, 'self').some(({ attributes }) => !/^https?:\/\//.test(attributes['href'] ?? 'http://')),
  ],
  [
    'SelfDoesntMatchLocation',
    (feed) => linksBy(feed, 'self').some(({ attributes }) => (attributes['href'] ?? feed.url) !== feed.url),
  ],
  [
    'SelfNotAtom',
    (feed) =>
      linksBy(feed, 'self').some(
        ({ attributes }) =>
          !/^application\/(?:atom|rss|rdf)\+xml(?:;|$)/.test(attributes['type'] ?? 'application/rss+xml'),
      ),
  ],
  ['MissingHref', (feed) => allLinks(feed).some(({ attributes }) => !('href' in attributes))],
  ['AtomLinkNotEmpty', (feed) => allLinks(feed).some(({ raw }) => raw.trim() !== '')],
  [
    'AttrNotBlank',
    (feed) => allLinks(feed).some(({ attributes }) => attributes['rel'] === '' || attributes['title'] === ''),
  ],
  [
    'UnregisteredAtomLinkRel',
    (feed) =>
      allLinks(feed).some(
        ({ attributes }) =>
          !/^(?:self|alternate|license|enclosure|related|via|first|previous|next|last|current|(?:next|prev)-archive|\w+:.*|)$/.test(
            attributes['rel'] ?? '',
          ),
      ),
  ],
  [
    'InvalidMIMEType',
    (feed) => allLinks(feed).some(({ attributes }) => !MEDIA_TYPE.test(attributes['type'] ?? 'a/b')),
  ],
  [
    'DuplicateAtomLink',
    (feed) =>
      [...inAtom(feed, ''), ...inAtom(feed, 'entry')].some(({ children }) =>
        hasTwice(
          children
            .filter(({ name, attributes }) => name === 'atom:link' && attributes['rel'] === 'alternate')
            .map(({ attributes }) => `${attributes['type']} ${attributes['hreflang']}`),
        ),
      ),
  ],
  [
    'FeedHistoryRelInEntry',
    (feed) =>
      inAtom(feed, 'entry/link').some(({ attributes }) =>
        /^(?:first|previous|next|last|current)$/.test(attributes['rel'] ?? ''),
      ),
  ],
  ['LinkPastEnd', (feed) => leadsPast(feed, 'first', 'previous') || leadsPast(feed, 'last', 'next')],
];

function linksOf(feed: FeedDocument): readonly string[] {
  return ['channel/link', 'channel/docs', 'channel/item/link']
    .flatMap((path) => at(feed, path))
    .map(({ text }) => text);
}

function permalinksOf(feed: FeedDocument): readonly FeedElement[] {
  return at(feed, 'channel/item/guid').filter(
    ({ attributes }) => (attributes['isPermaLink'] ?? 'true') === 'true',
  );
}

function idsOf(feed: FeedDocument): readonly string[] {
  return [...inAtom(feed, 'id'), ...inAtom(feed, 'entry/id')].map(({ text }) => text);
}

function mailDatesOf(feed: FeedDocument): readonly string[] {
  return [...at(feed, 'channel/lastBuildDate'), ...at(feed, 'channel/item/pubDate')].map(({ text }) => text);
}

function netDatesOf(feed: FeedDocument): readonly string[] {
  const inEither = [...at(feed, 'channel/item/atom:updated'), ...inAtom(feed, 'updated')];
  return [...inEither, ...inAtom(feed, 'entry/updated'), ...inAtom(feed, 'entry/published')].map(
    ({ text }) => text,
  );
}

function languagesOf(feed: FeedDocument): readonly string[] {
  const ofAtom = inAtom(feed, '').map(({ attributes }) => attributes['xml:lang'] ?? 'en');
  return [...at(feed, 'channel/language').map(({ text }) => text), ...ofAtom];
}

function isLanguage(tag: string): boolean {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return /^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(tag) && names.of(tag.split('-')[0]!) !== undefined;
}

/** Those of an Atom feed are links. */
function enclosuresOf(feed: FeedDocument): readonly FeedElement[] {
  return at(feed, 'channel/item/enclosure');
}

function plainOf(feed: FeedDocument): readonly FeedElement[] {
  const names = ['title', 'description', 'copyright', 'item/title', 'item/category'];
  return names.flatMap((name) => at(feed, `channel/${name}`));
}

function textsOf(feed: FeedDocument): readonly FeedElement[] {
  return ['title', 'subtitle', 'rights', 'entry/title', 'entry/summary'].flatMap((path) =>
    inAtom(feed, path),
  );
}

function hexadecimal(text: string): string {
  return text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;').replaceAll('>', '&#x3E;');
}

function linksBy(feed: FeedDocument, rel: string): readonly FeedElement[] {
  const links = [...at(feed, 'channel/atom:link'), ...inAtom(feed, 'link')];
  return links.filter(({ attributes }) => attributes['rel'] === rel);
}

function allLinks(feed: FeedDocument): readonly FeedElement[] {
  return [...at(feed, 'channel/atom:link'), ...inAtom(feed, 'link'), ...inAtom(feed, 'entry/link')];
}

function leadsPast(feed: FeedDocument, end: string, beyond: string): boolean {
  const isThere = linksBy(feed, end).some(({ attributes }) => attributes['href'] === feed.url);
  return isThere && linksBy(feed, beyond).length > 0;
}
