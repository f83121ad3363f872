import { at, count, hasTwice, inAtom, type FeedDocument, type FeedRule } from './feed-document.ts';
import type { FeedElement } from './read-feed.ts';

/** What this project promises of its feeds in XML beyond what the validator asks. */
export const HOUSE_RULES: readonly FeedRule[] = [
  [
    'guid is no tag URI that is no permalink',
    (feed) =>
      at(feed, 'channel/item/guid').some(
        ({ text, attributes }) =>
          attributes['isPermaLink'] !== 'false' || !/^tag:[\w.-]+,\d{4}(?:-\d\d){0,2}:\S+$/.test(text),
      ),
  ],
  [
    'an item lacks link, date of publication, date of change or content',
    (feed) =>
      itemsOf(feed).some(
        (item) =>
          [
            'link',
            'pubDate',
            'atom:updated',
            'description',
            'content:encoded',
            'atom:published',
            'atom:summary',
            'atom:content',
          ].filter((name) => count(item, name) === 1).length !== (item.name === 'item' ? 5 : 4),
      ),
  ],
  ['a date is not in UTC', (feed) => datesOf(feed).some((date) => !/(?:\+0000|Z)$/.test(date))],
  [
    'an item was changed before it was published',
    (feed) => itemsOf(feed).some((item) => changeOf(item) < publicationOf(item)),
  ],
  [
    'items do not stand with the last changed first',
    (feed) =>
      itemsOf(feed).some((item, index, items) => index > 0 && changeOf(item) > changeOf(items[index - 1]!)),
  ],
  [
    'the date of the feed is not that of its newest item',
    (feed) =>
      pageOf(feed) === 1 &&
      itemsOf(feed).length > 0 &&
      dateOfFeed(feed) !== Math.max(...itemsOf(feed).map(changeOf)),
  ],
  [
    'the description of an item has tags',
    (feed) => at(feed, 'channel/item/description').some(({ html }) => html.elements.length > 0),
  ],
  [
    'an id is used twice in the content of items',
    (feed) => hasTwice(contentOf(feed).flatMap(({ html }) => html.ids)),
  ],
  [
    'a link within an item leads nowhere',
    (feed) =>
      contentOf(feed).some(({ html }) =>
        html.addresses.some((address) => address.startsWith('#') && !html.ids.includes(address.slice(1))),
      ),
  ],
  [
    'an address in an item is no full address',
    (feed) =>
      contentOf(feed).some(({ html }) =>
        html.addresses.some((address) => !/^(?:https?:\/\/|mailto:|#)/.test(address)),
      ),
  ],
  [
    'an entry has more than one enclosure',
    (feed) =>
      inAtom(feed, 'entry').some(
        ({ children }) => children.filter(({ attributes }) => attributes['rel'] === 'enclosure').length > 1,
      ),
  ],
];

function itemsOf(feed: FeedDocument): readonly FeedElement[] {
  return [...at(feed, 'channel/item'), ...inAtom(feed, 'entry')];
}

function contentOf(feed: FeedDocument): readonly FeedElement[] {
  return [...at(feed, 'channel/item/content:encoded'), ...inAtom(feed, 'entry/content')];
}

function datesOf(feed: FeedDocument): readonly string[] {
  const paths = ['channel/lastBuildDate', 'channel/item/pubDate', 'channel/item/atom:updated'];
  const inFeed = ['updated', 'entry/updated', 'entry/published'].flatMap((path) => inAtom(feed, path));
  return [...paths.flatMap((path) => at(feed, path)), ...inFeed].map(({ text }) => text);
}

function dateOfFeed(feed: FeedDocument): number {
  return Date.parse([...at(feed, 'channel/lastBuildDate'), ...inAtom(feed, 'updated')][0]?.text ?? '');
}

function changeOf({ children }: FeedElement): number {
  return Date.parse(children.find(({ name }) => name === 'atom:updated')?.text ?? '');
}

function publicationOf({ children }: FeedElement): number {
  return Date.parse(children.find(({ name }) => /^(?:pubDate|atom:published)$/.test(name))?.text ?? '');
}

/** The number in the name of its file. */
function pageOf({ url }: FeedDocument): number {
  return Number(/-(\d+)\.\w+$/.exec(url)?.[1] ?? 1);
}
