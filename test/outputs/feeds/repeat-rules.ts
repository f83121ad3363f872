import { at, count, hasTwice, inAtom, type FeedRule } from './feed-document.ts';
import type { FeedElement } from './read-feed.ts';

/** What RSS says by an element of its own, and an extension says again. */
const SAID_TWICE = {
  channel: [
    ['managingEditor', 'dc:creator'],
    ['category', 'dc:subject'],
    ['pubDate', 'dc:date'],
    ['webMaster', 'dc:publisher'],
    ['language', 'dc:language'],
    ['copyright', 'dc:rights'],
  ],
  item: [
    ['guid', 'atom:id'],
    ['pubDate', 'atom:published'],
    ['author', 'dc:creator'],
    ['category', 'dc:subject'],
    ['pubDate', 'dc:date'],
  ],
} as const;

/** What a feed may not say twice. */
export const REPEAT_RULES: readonly FeedRule[] = [
  ['DuplicateSemantics', (feed) => saysTwice(at(feed, 'channel'), SAID_TWICE.channel)],
  ['DuplicateItemSemantics', (feed) => saysTwice(at(feed, 'channel/item'), SAID_TWICE.item)],
  ['DuplicateDescriptionSemantics', (feed) => at(feed, 'channel/item/xhtml:body').length > 0],
  ['DuplicateValue', (feed) => hasTwice(at(feed, 'channel/item/guid').map(({ text }) => text))],
  ['DuplicateEntries', (feed) => hasTwice(inAtom(feed, 'entry/id').map(({ text }) => text))],
  [
    'DuplicateIds',
    (feed) =>
      inAtom(feed, 'entry/id').length > 9 &&
      new Set(inAtom(feed, 'entry/id').map(({ text }) => text)).size === 1,
  ],
  ['DuplicateUpdated', (feed) => hasTwice(inAtom(feed, 'entry/updated').map(({ text }) => text))],
];

function saysTwice(elements: readonly FeedElement[], pairs: readonly (readonly [string, string])[]): boolean {
  return elements.some((element) => pairs.some((pair) => pair.every((name) => count(element, name) > 0)));
}
