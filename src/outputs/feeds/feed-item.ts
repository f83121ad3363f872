/** What feeds tell of, in the order in which items of one day stand. */
export const ITEM_KINDS = ['chapter', 'edition', 'correction'] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];

/** A file that goes with an item. */
export interface Attachment {
  /** Its name in the published folder, by which its length is found when it is made. */
  readonly file: string;
  readonly url: string;
  readonly type: string;
  readonly title: string;
}

/** An item as its kind drafts it: with days, and paths from the site's root. */
export interface DraftItem {
  /** The end of its tag URI, as `chapters/the-old-boat`, the same for ever. */
  readonly name: string;
  readonly title: string;
  readonly path: string;
  /** The day of its first publication, which never moves, as `2020-02-29`. */
  readonly published: string;
  /** The day of its last change of substance. */
  readonly updated: string;
  /** Plain text. */
  readonly summary: string;
  /** All of it; every address absolute, every id unique across items. */
  readonly html: string;
  readonly attachments?: readonly Attachment[];
}

/** An item as every feed tells it. */
export interface FeedItem extends Pick<DraftItem, 'title' | 'summary' | 'html'> {
  /** Tag URI (RFC 4151). */
  readonly id: string;
  readonly kind: ItemKind;
  /** Its kind, in a word for readers. */
  readonly category: string;
  readonly url: string;
  /** RFC 3339, in UTC. */
  readonly published: string;
  /** RFC 3339, in UTC; no two items have the same. */
  readonly updated: string;
  readonly attachments: readonly Attachment[];
}
