import { loadSiteBook } from '../src/outputs/site/load-site-book.ts';
import { loadSiteWords } from '../src/outputs/site/load-site-words.ts';
import { writeSearchIndex } from '../src/outputs/search/write-search-index.ts';
import type { SiteOptions } from '../src/outputs/site/site-options.ts';

/** What a reader’s search looks through, as a script. */
export default async function searchIndex({ options }: { options: SiteOptions }) {
  return writeSearchIndex(await loadSiteBook(options), await loadSiteWords(options));
}
