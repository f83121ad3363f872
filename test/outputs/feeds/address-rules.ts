import { at, inAtom, type FeedDocument, type FeedRule } from './feed-document.ts';
import type { FeedElement } from './read-feed.ts';

const TAG = /^tag:(?:[\w.-]+@)?[a-z\d.-]+,\d{4}(?:-\d\d(?:-\d\d)?)?:[\w;/?:@&=+$.!~*'()%,-]*$/;
const SCHEMES = /^(?:https?|ftp|mailto|tag|urn|info|data|news)$/;

/** What is asked of addresses and ids. */
export const ADDRESS_RULES: readonly FeedRule[] = [
  [
    'InvalidFullLink',
    (feed) => [...linksOf(feed), ...idsOf(feed)].some((link) => !/^[a-z][\w+.-]*:/i.test(link)),
  ],
  ['InvalidUriChar', (feed) => linksOf(feed).some((link) => /[\s"<>\\^`{|}]/.test(link))],
  ['UriNotIri', (feed) => linksOf(feed).some((link) => /\P{ASCII}/u.test(link))],
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
