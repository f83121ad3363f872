import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import { createNameFinder } from '../../registers/find-names.ts';
import { REGISTER_NAMES } from '../../registers/register.ts';
import { listDocuments, type SearchedText } from './list-documents.ts';
import type { SearchIndex } from './search-index.ts';

/** Writes the search index as a script, which a page that was opened from disk may load too: it calls a sentence by the names in it in each of their spellings. */
export function writeSearchIndex(book: Book, words: Words): string {
  return `globalThis.searchIndex = ${JSON.stringify(indexBook(book, words))};\n`;
}

/** Collects what a reader can find, each with the names in it that have several spellings. */
export function indexBook(book: Book, words: Words): SearchIndex {
  const pages = listDocuments(book, words);
  const several = REGISTER_NAMES.flatMap((register) => book.registers[register]).filter(
    ({ variants }) => variants.length > 0,
  );
  const placeById = new Map(several.map(({ id }, place) => [id, place]));
  const findNames = createNameFinder(book.registers);
  const namesIn = ({ title = '', texts }: SearchedText) => {
    const found = [title, ...texts].flatMap((text) => findNames(text)).flatMap(({ entries }) => entries);
    return [...new Set(found.flatMap(({ id }) => placeById.get(id) ?? []))].toSorted((a, b) => a - b);
  };
  return {
    pages: pages.map(({ path, title }) => ({ path, title })),
    spellings: several.map(({ name, variants }) =>
      [...new Set([name, ...variants.map(({ as }) => as)])].join(' '),
    ),
    documents: pages.flatMap(({ documents }, page) =>
      documents.map((document) => {
        const names = namesIn(document);
        return { page, ...document, ...(names.length > 0 ? { names } : {}) };
      }),
    ),
  };
}
