import { at, hasTwice, inAtom, type FeedDocument, type FeedRule } from './feed-document.ts';
import type { FeedElement } from './read-feed.ts';

const MEDIA_TYPE = /^[^\s()<>,;:\\"/[\]?=]+\/[^\s()<>,;:\\"/[\]?=]+$/;

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
  [
    'InvalidIRI',
    (feed) => allLinks(feed).some(({ attributes }) => /^(?:http:\/\/\/|$)/.test(attributes['href'] ?? 'a')),
  ],
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
