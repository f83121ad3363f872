import { at, inAtom, type FeedRule } from './feed-document.ts';
import type { FeedElement } from './read-feed.ts';

/** What is asked of the order of elements. */
export const ORDER_RULES: readonly FeedRule[] = [
  [
    'MisplacedItem',
    (feed) =>
      at(feed, 'channel').some((channel) =>
        isBefore(channel, 'item', (name) => /^[a-z]\w*$/i.test(name) || name === 'atom:link'),
      ),
  ],
  [
    'MisplacedMetadata',
    (feed) =>
      inAtom(feed, '').some((root) => isBefore(root, 'atom:entry', (name) => name.startsWith('atom:'))),
  ],
  [
    'NeedDescriptionBeforeContent',
    (feed) =>
      at(feed, 'channel/item').some(({ children }) => {
        const names = children.map(({ name }) => name);
        return (
          names.includes('content:encoded') &&
          !names.slice(0, names.indexOf('content:encoded')).includes('description')
        );
      }),
  ],
];

/** Whether an item stands before what is told of the whole feed. */
function isBefore({ children }: FeedElement, item: string, isOfFeed: (name: string) => boolean): boolean {
  const names = children.map(({ name }) => name);
  const first = names.indexOf(item);
  return first !== -1 && names.slice(first).some((name) => name !== item && isOfFeed(name));
}
