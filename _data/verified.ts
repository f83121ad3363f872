import { countVerified } from '../src/intake/count-verified.ts';
import { loadSiteBook } from '../src/outputs/site/load-site-book.ts';
import type { SiteOptions } from '../src/outputs/site/site-options.ts';

/** How many notes are verified against the originals as they stand, and what of them could not be. */
export default async function verified({ options }: { options: SiteOptions }) {
  const book = await loadSiteBook(options);
  return countVerified(book.articles, book.verified);
}
