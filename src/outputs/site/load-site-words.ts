import { loadWords, type Words } from '../../book/load-words.ts';
import { WORDS_FOLDER } from '../../checks/check-content.ts';
import { ContentError } from '../../files/content-error.ts';
import { loadSiteBook } from './load-site-book.ts';
import type { SiteOptions } from './site-options.ts';

/** Loads the words of the interface in the language of the book that a site is made of; throws a ContentError where there are none. */
export async function loadSiteWords(options: SiteOptions): Promise<Words> {
  const { meta, sourceByPath } = await loadSiteBook(options);
  const loaded = await loadWords(WORDS_FOLDER, meta.language, sourceByPath['book.yaml']!);
  if (!loaded.words) throw new ContentError(loaded.findings);
  return Object.freeze(loaded.words);
}
