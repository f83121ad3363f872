import { buildBook, withBaseUrl } from '../src/book/build-book.ts';
import type { SiteOptions } from '../src/outputs/site/site-options.ts';

/** The Book of the content folder that this build is for. */
export default async function book({ options }: { options: SiteOptions }) {
  const built = await buildBook(options.content);
  return options.baseUrl ? withBaseUrl(built, options.baseUrl) : built;
}
