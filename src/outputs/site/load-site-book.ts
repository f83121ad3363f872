import { buildBook, withBaseUrl } from '../../book/build-book.ts';
import type { Book } from '../../book/book.ts';
import type { SiteOptions } from './site-options.ts';

const bookByOptions = new WeakMap<SiteOptions, Promise<Book>>();

/** Loads the Book that a site is made of, once for each run of Eleventy, whose data files all ask for it. */
export function loadSiteBook(options: SiteOptions): Promise<Book> {
  const loading = bookByOptions.get(options) ?? load(options);
  bookByOptions.set(options, loading);
  return loading;
}

async function load({ content, baseUrl }: SiteOptions): Promise<Book> {
  const book = await buildBook(content);
  // Eleventy would give each page of a pagination a proxy of its own, and what is kept by the Book would be made anew for it.
  return Object.freeze(baseUrl ? withBaseUrl(book, baseUrl) : book);
}
