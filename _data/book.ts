import { loadSiteBook } from '../src/outputs/site/load-site-book.ts';
import type { SiteOptions } from '../src/outputs/site/site-options.ts';

/** The Book of the content folder that this build is for. */
export default function book({ options }: { options: SiteOptions }) {
  return loadSiteBook(options);
}
