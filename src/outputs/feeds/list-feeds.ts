import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import { fillBlanks } from '../../text/fill-blanks.ts';
import type { Output } from '../site/site-options.ts';
import type { FeedItem } from './feed-item.ts';
import { listFeedItems } from './list-feed-items.ts';
import { splitPages } from './split-pages.ts';

export type FeedFormat = 'rss' | 'atom' | 'json';

/** A feed, as readers are told of it. */
export interface Feed {
  /** From the site's root. */
  readonly path: string;
  readonly format: FeedFormat;
  readonly holds: 'all' | 'corrections';
  /** Media type. */
  readonly type: string;
  readonly title: string;
  readonly description: string;
}

/** One file of a feed, which has several where it is large. */
export interface FeedPage extends Feed {
  /** Its own address. */
  readonly url: string;
  /** The last change of an item of the whole feed; RFC 3339, in UTC. */
  readonly updated: string;
  readonly items: readonly FeedItem[];
  /** The other pages, by how they stand to this one (RFC 5005); empty where there is one. */
  readonly links: readonly { readonly rel: 'first' | 'previous' | 'next' | 'last'; readonly url: string }[];
}

const FEEDS = [
  { path: 'feed.xml', format: 'rss', holds: 'all', type: 'application/rss+xml' },
  { path: 'atom.xml', format: 'atom', holds: 'all', type: 'application/atom+xml' },
  { path: 'feed.json', format: 'json', holds: 'all', type: 'application/feed+json' },
  { path: 'corrections.xml', format: 'rss', holds: 'corrections', type: 'application/rss+xml' },
] as const;

/** Names of the files of feeds, first pages and others. */
export const FEED_FILE = /^(?:feed|atom|corrections)(?:-\d+)?\.(?:xml|json)$/;

/** Lists the feeds of a book: one list of items, in three formats, and the corrections alone. */
export function listFeeds({ meta }: Book, words: Words): readonly Feed[] {
  return FEEDS.map((feed) => ({
    ...feed,
    title: fillBlanks(words[`feed-title-${feed.holds}`] ?? '', { title: meta.title }),
    description: `${words[`feed-holds-${feed.holds}`]} ${meta.description} ${meta.scope}`,
  }));
}

/** Lists every file of the feeds of a book. Feeds are paged and not archived, for an archive promises never to change, and chapters are revised; what has changed stands on the first page, and JSON Feed knows no other way. */
export function listFeedPages(book: Book, words: Words, made: readonly Output[]): readonly FeedPage[] {
  const items = listFeedItems(book, words, made);
  return listFeeds(book, words).flatMap((feed) => {
    const held = items.filter(({ kind }) => feed.holds === 'all' || kind === feed.holds.replace(/s$/, ''));
    const updated = held[0]?.updated ?? `${book.meta.published.earliest}T00:00:00Z`;
    const pages = splitPages(held);
    const urls = pages.map((_, at) => book.meta.baseUrl + pathOfPage(feed.path, at));
    return pages.map((onPage, at) => ({
      ...feed,
      path: pathOfPage(feed.path, at),
      url: urls[at]!,
      updated,
      items: onPage,
      links: linkPages(urls, at),
    }));
  });
}

function pathOfPage(path: string, at: number): string {
  return at === 0 ? path : path.replace('.', `-${at + 1}.`);
}

function linkPages(urls: readonly string[], at: number): FeedPage['links'] {
  if (urls.length === 1) return [];
  const links = [
    { rel: 'first', url: urls[0] },
    { rel: 'previous', url: urls[at - 1] },
    { rel: 'next', url: urls[at + 1] },
    { rel: 'last', url: urls.at(-1) },
  ] as const;
  return links.flatMap(({ rel, url }) => (url ? [{ rel, url }] : []));
}
