import type { Book } from '../../book/book.ts';
import { writeReceipts } from '../../checks/write-receipts.ts';
import { listToldAlone } from './tell-alone.ts';
import type { Output } from './site-options.ts';

/** Lists the paths of a book's pages from the site's root, in the order in which it is read; the cover is the empty path. */
export function listPages(book: Book, made: readonly Output[]): readonly string[] {
  const pages = Object.values(book.pageBySlug);
  return [
    '',
    ...pages.filter(({ isStory }) => isStory).map(({ slug }) => `${slug}/`),
    ...book.chapters.map(({ slug }) => `chapters/${slug}/`),
    ...book.parts.map((part) => `${part}/`),
    'sources/',
    ...book.articles.map(({ id }) => `sources/${id}/`),
    ...listToldAlone(book).map(({ article }) => `told-by/${article.id}/`),
    ...pages.filter(({ isStory }) => !isStory).map(({ slug }) => `${slug}/`),
    ...writeReceipts(book).map(({ path }) => `${path}evidence/`),
    ...(book.editions.length > 0 ? ['changes/'] : []),
    ...book.editions.map(({ version }) => `changes/${version}/`),
    'search/',
    'cite/',
    'book.html',
    ...(made.includes('feeds') ? ['feeds/'] : []),
  ];
}
