import { countAccepted } from '../src/editions/count-accepted.ts';
import { loadAccepted } from '../src/editions/load-accepted.ts';
import { loadSiteBook } from '../src/outputs/site/load-site-book.ts';
import type { SiteOptions } from '../src/outputs/site/site-options.ts';

/** How many citations are accepted with the notes as they stand. */
export default async function accepted({ options }: { options: SiteOptions }) {
  return countAccepted(await loadSiteBook(options), await loadAccepted(options.content));
}
