import { at, count, type FeedDocument, type FeedRule } from './feed-document.ts';
import type { FeedElement } from './read-feed.ts';

const MEDIA_TYPE = /^[^\s()<>,;:\\"/[\]?=]+\/[^\s()<>,;:\\"/[\]?=]+$/;

/** What is asked of the files that go with items. */
export const ENCLOSURE_RULES: readonly FeedRule[] = [
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
  ['DuplicateEnclosure', (feed) => at(feed, 'channel/item').some((item) => count(item, 'enclosure') > 1)],
];

/** Those of an Atom feed are links. */
function enclosuresOf(feed: FeedDocument): readonly FeedElement[] {
  return at(feed, 'channel/item/enclosure');
}
