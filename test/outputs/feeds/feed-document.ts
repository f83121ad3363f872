import type { FeedElement } from './read-feed.ts';

/** A feed in XML as it is published. */
export interface FeedDocument {
  /** Where it stands. */
  readonly url: string;
  /** As the host is told to send it. */
  readonly contentType: string;
  readonly bytes: Buffer;
  readonly text: string;
  /** Undefined where it is not well-formed. */
  readonly root: FeedElement | undefined;
}

/** A rule, by the name of the message with which the W3C's validator tells that it is broken. */
export type FeedRule = readonly [message: string, isBroken: (feed: FeedDocument) => boolean];

/** Returns the elements at a path below the root, as `channel/item/guid`; the root itself has the empty path. */
export function at({ root }: Pick<FeedDocument, 'root'>, path: string): readonly FeedElement[] {
  const names = path === '' ? [] : path.split('/');
  return names.reduce<readonly FeedElement[]>(
    (parents, name) =>
      parents.flatMap(({ children }) => children.filter((child) => name === '*' || child.name === name)),
    root ? [root] : [],
  );
}

/** Returns the elements of an Atom feed at a path below its root, as `entry/id`; none of another feed. */
export function inAtom(feed: Pick<FeedDocument, 'root'>, path: string): readonly FeedElement[] {
  if (feed.root?.name !== 'atom:feed') return [];
  const names = path.split('/').map((name) => (name === '*' ? name : `atom:${name}`));
  return at(feed, path === '' ? '' : names.join('/'));
}

/** Returns every element of a feed. */
export function everyElement({ root }: Pick<FeedDocument, 'root'>): readonly FeedElement[] {
  const list = (element: FeedElement): readonly FeedElement[] => [element, ...element.children.flatMap(list)];
  return root ? list(root) : [];
}

/** Whether two are the same. */
export function hasTwice(values: readonly string[]): boolean {
  return new Set(values).size < values.length;
}

/** Whether an element has none of a name, or some. */
export function count({ children }: FeedElement, name: string): number {
  return children.filter((child) => child.name === name).length;
}
