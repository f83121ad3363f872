import { escapeHtml } from '../../text/escape-html.ts';
import type { FeedItem } from './feed-item.ts';

/** Bytes of items in one file; with its head it stays under 512 KB (524,288 bytes). */
const MAX_BYTES = 480_000;
/** Bytes that an item has beside its text: its tags, dates and addresses. */
const FRAME_BYTES = 2000;

/** Splits the items of a feed into the pages of a paged feed (RFC 5005, section 3), of which each is as full as may be; there is one at least, and an item that is larger than a page has one of its own. */
export function splitPages(items: readonly FeedItem[]): readonly (readonly FeedItem[])[] {
  const pages: FeedItem[][] = [[]];
  let bytes = 0;
  for (const item of items) {
    const weight = weigh(item);
    if (bytes > 0 && bytes + weight > MAX_BYTES) {
      pages.push([]);
      bytes = 0;
    }
    pages.at(-1)!.push(item);
    bytes += weight;
  }
  return pages;
}

/** As heavy as in RSS, where its HTML is escaped: no other format is heavier. */
function weigh({ title, summary, html }: FeedItem): number {
  return Buffer.byteLength(escapeHtml(title + html) + escapeHtml(escapeHtml(summary))) + FRAME_BYTES;
}
