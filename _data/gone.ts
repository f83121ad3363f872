import { listPages } from '../src/outputs/site/list-pages.ts';
import { loadSiteBook } from '../src/outputs/site/load-site-book.ts';
import type { SiteOptions } from '../src/outputs/site/site-options.ts';

/** Pages that an edition had and the book has no longer: what was withdrawn with them still has an address. */
export default async function gone({ options }: { options: SiteOptions }) {
  const book = await loadSiteBook(options);
  const pages = new Set(listPages(book, options.made));
  return [...new Set(book.withdrawals.map(({ page }) => page))].filter(
    (page) => page !== '' && !pages.has(page),
  );
}
