import { z } from 'zod';

const address = z.string().regex(/^https:\/\/\S+$/, 'is no full address');
const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, 'is no date of RFC 3339 in UTC');
const words = z.string().regex(/\S/, 'is blank');

const attachment = z.strictObject({
  url: address,
  mime_type: z.string().regex(/^[a-z]+\/[\w.+-]+$/, 'is no media type'),
  title: words,
  size_in_bytes: z.int().positive(),
});

const item = z.strictObject({
  id: z.string().regex(/^tag:[\w.-]+,\d{4}(?:-\d\d){0,2}:\S+$/, 'is no tag URI'),
  url: address,
  title: words,
  content_html: words.refine((html) => !/<script|\son\w+=/i.test(html), 'runs something'),
  summary: words,
  date_published: instant,
  date_modified: instant,
  tags: z.array(words).length(1),
  attachments: z.array(attachment).min(1).optional(),
});

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), of it what our feeds have, and what they promise of it. */
export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: words,
  home_page_url: address,
  feed_url: address,
  description: words,
  next_url: address.optional(),
  authors: z.array(z.strictObject({ name: words })).min(1),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z\d]+)*$/, 'is no language'),
  items: z
    .array(item)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, 'repeats an id')
    .refine(
      (items) => items.every(({ date_published, date_modified }) => date_modified >= date_published),
      'was changed before it was published',
    )
    .refine(
      (items) =>
        items.every(({ date_modified }, at) => at === 0 || date_modified <= items[at - 1]!.date_modified),
      'does not stand with the last changed first',
    ),
});
