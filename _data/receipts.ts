import { writeReceipts } from '../src/checks/write-receipts.ts';
import { loadSiteBook } from '../src/outputs/site/load-site-book.ts';
import type { SiteOptions } from '../src/outputs/site/site-options.ts';

/** What carries each sentence of the story, by the chapter or page that tells it. */
export default async function receipts({ options }: { options: SiteOptions }) {
  return writeReceipts(await loadSiteBook(options));
}
