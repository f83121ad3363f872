import { listToldAlone } from '../src/outputs/site/tell-alone.ts';
import { loadSiteBook } from '../src/outputs/site/load-site-book.ts';
import type { SiteOptions } from '../src/outputs/site/site-options.ts';

/** The data of the book as each article alone tells them. */
export default async function toldAlone({ options }: { options: SiteOptions }) {
  return listToldAlone(await loadSiteBook(options));
}
