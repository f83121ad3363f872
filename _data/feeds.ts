import { listFeedPages, listFeeds } from '../src/outputs/feeds/list-feeds.ts';
import { loadSiteBook } from '../src/outputs/site/load-site-book.ts';
import { loadSiteWords } from '../src/outputs/site/load-site-words.ts';
import type { SiteOptions } from '../src/outputs/site/site-options.ts';

/** The feeds that the site tells of, and every file of them, by format. */
export default async function feeds({ options }: { options: SiteOptions }) {
  if (!options.made.includes('feeds')) return { list: [], pages: { rss: [], atom: [], json: [] } };
  const [book, words] = [await loadSiteBook(options), await loadSiteWords(options)];
  const pages = listFeedPages(book, words, options.made);
  const ofFormat = (format: string) => pages.filter((page) => page.format === format);
  return {
    list: listFeeds(book, words),
    pages: { rss: ofFormat('rss'), atom: ofFormat('atom'), json: ofFormat('json') },
  };
}
