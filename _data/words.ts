import { buildBook } from '../src/book/build-book.ts';
import { loadWords } from '../src/book/load-words.ts';
import type { SiteOptions } from '../src/outputs/site/site-options.ts';

/** The words of the interface in the language of the book. */
export default async function words({ options }: { options: SiteOptions }) {
  const { meta } = await buildBook(options.content);
  return loadWords('layouts/words', meta.language);
}
