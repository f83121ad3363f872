import { WORDS_FOLDER } from '../src/checks/check-content.ts';
import { loadSiteBook } from '../src/outputs/site/load-site-book.ts';
import { loadWords } from '../src/book/load-words.ts';
import { ContentError } from '../src/files/content-error.ts';
import type { SiteOptions } from '../src/outputs/site/site-options.ts';

/** The words of the interface in the language of the book. */
export default async function words({ options }: { options: SiteOptions }) {
  const { meta, sourceByPath } = await loadSiteBook(options);
  const loaded = await loadWords(WORDS_FOLDER, meta.language, sourceByPath['book.yaml']!);
  if (!loaded.words) throw new ContentError(loaded.findings);
  return loaded.words;
}
