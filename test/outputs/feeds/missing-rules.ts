import { at, count, inAtom, type FeedDocument, type FeedRule } from './feed-document.ts';
import type { FeedElement } from './read-feed.ts';

/** What a feed must have. */
export const MISSING_RULES: readonly FeedRule[] = [
  [
    'MissingElement',
    (feed) =>
      (feed.root?.name === 'rss' && count(feed.root, 'channel') === 0) ||
      lacks(inAtom(feed, ''), 'title id updated') ||
      lacks(inAtom(feed, 'entry'), 'title id updated') ||
      lacks([...inAtom(feed, 'author'), ...inAtom(feed, 'entry/author')], 'name') ||
      lacksAuthor(feed),
  ],
  ['MissingTitle', (feed) => at(feed, 'channel').some((channel) => count(channel, 'title') === 0)],
  ['MissingLink', (feed) => at(feed, 'channel').some((channel) => count(channel, 'link') === 0)],
  [
    'MissingDescription',
    (feed) => at(feed, 'channel').some((channel) => count(channel, 'description') === 0),
  ],
  [
    'MissingDCLanguage',
    (feed) =>
      at(feed, 'channel').some((channel) => count(channel, 'language') === 0) ||
      inAtom(feed, '').some(({ attributes }) => !attributes['xml:lang']),
  ],
  [
    'ItemMustContainTitleOrDescription',
    (feed) =>
      at(feed, 'channel/item').some((item) => count(item, 'title') + count(item, 'description') === 0),
  ],
  ['MissingGuid', (feed) => at(feed, 'channel/item').some((item) => count(item, 'guid') === 0)],
  [
    'MissingContentOrAlternate',
    (feed) =>
      inAtom(feed, 'entry').some(
        (entry) =>
          count(entry, 'atom:content') === 0 &&
          !entry.children.some(
            ({ name, attributes }) => name === 'atom:link' && attributes['rel'] === 'alternate',
          ),
      ),
  ],
  [
    'MissingTextualContent',
    (feed) =>
      inAtom(feed, 'entry').some(
        (entry) => count(entry, 'atom:content') + count(entry, 'atom:summary') === 0,
      ),
  ],
];

function words(list: string | undefined): readonly string[] {
  return list?.split(' ') ?? [];
}

function lacks(elements: readonly FeedElement[], names: string): boolean {
  return elements.some((element) => words(names).some((name) => count(element, `atom:${name}`) === 0));
}

function lacksAuthor(feed: FeedDocument): boolean {
  return (
    inAtom(feed, 'author').length === 0 &&
    inAtom(feed, 'entry').some((entry) => count(entry, 'atom:author') === 0)
  );
}
