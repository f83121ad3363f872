import type { BookMeta } from '../../book/book.ts';
import type { FeedItem } from './feed-item.ts';
import { lengthBlank } from './fill-lengths.ts';
import type { FeedPage } from './list-feeds.ts';

/** Formats a page of a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function formatJsonFeed({ title, description, url, links, items }: FeedPage, meta: BookMeta): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: meta.baseUrl,
    feed_url: url,
    description,
    next_url: links.find(({ rel }) => rel === 'next')?.url,
    authors: meta.authors.map((name) => ({ name })),
    language: meta.language,
    items: items.map(jsonItem),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function jsonItem({ id, url, title, html, summary, published, updated, category, attachments }: FeedItem) {
  return {
    id,
    url,
    title,
    content_html: html,
    summary,
    date_published: published,
    date_modified: updated,
    tags: [category],
    attachments:
      attachments.length > 0
        ? attachments.map((one) => ({
            url: one.url,
            mime_type: one.type,
            title: one.title,
            size_in_bytes: lengthBlank(one.file),
          }))
        : undefined,
  };
}
