import { loadSiteWords } from '../src/outputs/site/load-site-words.ts';
import type { SiteOptions } from '../src/outputs/site/site-options.ts';

/** The words of the interface in the language of the book. */
export default function words({ options }: { options: SiteOptions }) {
  return loadSiteWords(options);
}
