import { loadSiteBook } from '../src/outputs/site/load-site-book.ts';
import { loadSiteWords } from '../src/outputs/site/load-site-words.ts';
import { styleWorks } from '../src/outputs/exports/style-works.ts';
import type { SiteOptions } from '../src/outputs/site/site-options.ts';

/** The book, its chapters and its articles as works, each in the styles of the cite page. */
export default async function styled({ options }: { options: SiteOptions }) {
  return styleWorks(await loadSiteBook(options), await loadSiteWords(options));
}
