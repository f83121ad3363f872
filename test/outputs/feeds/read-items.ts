import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';

export const FEED_FILES = ['feed.xml', 'atom.xml', 'feed.json', 'corrections.xml'] as const;

export type FeedFile = (typeof FEED_FILES)[number];

/** An item of a feed, as a feed reader has it. */
export interface ReadItem {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** RFC 3339, in UTC. */
  readonly published: string;
  readonly updated: string;
  readonly summary: string;
  readonly html: string;
}

/** Reads the items of a feed with feedsmith, which reads all three formats. */
export function readItems(file: string, text: string): readonly ReadItem[] {
  if (file.endsWith('.json')) return jsonItems(text);
  return file.startsWith('atom') ? atomItems(text) : rssItems(text);
}

function rssItems(text: string): readonly ReadItem[] {
  return (parseRssFeed(text).items ?? []).map((item) => ({
    id: item.guid?.value ?? '',
    title: item.title ?? '',
    url: item.link ?? '',
    published: instantOf(item.pubDate),
    updated: instantOf(item.atom?.updated),
    summary: textOf(item.description ?? ''),
    html: item.content?.encoded ?? '',
  }));
}

function atomItems(text: string): readonly ReadItem[] {
  return (parseAtomFeed(text).entries ?? []).map((entry) => ({
    id: entry.id ?? '',
    title: entry.title?.value ?? '',
    url: entry.links?.find(({ rel }) => rel === 'alternate')?.href ?? '',
    published: instantOf(entry.published),
    updated: instantOf(entry.updated),
    summary: entry.summary?.value ?? '',
    html: entry.content?.value ?? '',
  }));
}

function jsonItems(text: string): readonly ReadItem[] {
  return (parseJsonFeed(text).items ?? []).map((item) => ({
    id: item.id ?? '',
    title: item.title ?? '',
    url: item.url ?? '',
    published: instantOf(item.date_published),
    updated: instantOf(item.date_modified),
    summary: item.summary ?? '',
    html: item.content_html ?? '',
  }));
}

/** Reads the items of a feed with feedparser, which has another reader of XML, and reads no JSON. It has one date beside the first for Atom alone. */
export async function readItemsAgain(file: string, text: string): Promise<readonly ReadItem[]> {
  const items: ReadItem[] = [];
  const parser = Readable.from([text]).pipe(new FeedParser({ addmeta: false }));
  for await (const item of parser as AsyncIterable<FeedParser.Item>) {
    items.push({
      id: item.guid,
      title: item.title,
      url: item.link,
      published: instantOf(item.pubdate),
      updated: instantOf(file.startsWith('atom') ? item.date : item['atom:updated']['#']),
      summary: textOf(item.summary),
      // It lays links within an item against the address of the site or of the feed.
      html: item.description.replaceAll(/href="[^"#]*#(fn)/g, 'href="#$1'),
    });
  }
  return items;
}

function instantOf(date: string | Date | null | undefined): string {
  return date ? new Date(date).toISOString().replace('.000', '') : '';
}

/** The description of an RSS item is HTML; ours has no tags. */
function textOf(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
