import { createHash } from 'node:crypto';
import type { Book } from '../../../book/book.ts';
import type { Words } from '../../../book/load-words.ts';
import type { DescribedPage } from './described-page.ts';
import { describePage } from './describe-page.ts';

/** Formats what describes a page as JSON-LD for an element `<script>`, which nothing in it can end, with its hash for a Content-Security-Policy: browsers run no data, but checkers ask for it. Undefined where nothing describes the page. */
export function formatLinkedData(
  page: DescribedPage,
  book: Book,
  words: Words,
): { readonly json: string; readonly hash: string } | undefined {
  const described = describePage(page, book, words);
  if (!described) return undefined;
  const json = JSON.stringify(described).replaceAll('<', String.raw`\u003c`);
  return { json, hash: `sha256-${createHash('sha256').update(json).digest('base64')}` };
}
