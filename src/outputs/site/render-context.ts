import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import { writeReceipts, type Carrier } from '../../checks/write-receipts.ts';
import type { CitationStyle, Medium, RenderContext } from '../../markdown/render-prose.ts';
import { fragmentOfTarget, pathOfTarget } from './path-of-target.ts';
import { processorOf } from './processor-of.ts';
import { relativeHref } from './relative-href.ts';

/** Returns what the rendering of prose needs for one medium on the page at `pageUrl`: relative links on screen, fragments in print and in the EPUB, absolute addresses in feeds. */
export function renderContext(
  book: Book,
  words: Words,
  medium: Medium,
  pageUrl: string,
  { notePrefix = '', citationStyle = 'notes' as CitationStyle, headingShift = 0 } = {},
): RenderContext {
  const hrefByMedium: Record<Medium, (target: string) => string> = {
    screen: (target) => onSite(target, book, (path) => relativeHref(path, pageUrl)),
    'one-page': (target) => fragmentOfTarget(target, book, (path) => relativeHref(path, pageUrl)),
    print: (target) => fragmentOfTarget(target, book, (path) => inPrint(path, book)),
    // Each id stands once in the book: in which file is found when all are there.
    epub: (target) => fragmentOfTarget(target, book, (path) => inPackage(path, book)),
    feed: (target) => onSite(target, book, (path) => book.meta.baseUrl + path),
  };
  const processor = processorOf(book, words);
  return {
    medium,
    citationStyle: processor.isInText ? 'in-text' : citationStyle,
    headingShift,
    notePrefix,
    carrierOf: medium === 'screen' ? (id) => carriersOf(book).get(id) : undefined,
    hrefOf: hrefByMedium[medium],
    cite: processor.cite,
    nameOf: processor.name,
    words: {
      callsFollow: words['calls-follow'] ?? '',
      ours: words['ours'] ?? '',
      notes: words['notes'] ?? '',
      endNotes: words['end-notes'] ?? '',
      note: words['note'] ?? '',
      backToText: words['back-to-text'] ?? '',
      accountsOnPage: words['accounts-on-page'] ?? '',
      accountsOnPages: words['accounts-on-pages'] ?? '',
      inThisBook: words['in-this-book'] ?? '',
      inThisBookPages: words['in-this-book-pages'] ?? '',
    },
  };
}

const carriersByBook = new WeakMap<Book, ReadonlyMap<string, Carrier>>();

function carriersOf(book: Book): ReadonlyMap<string, Carrier> {
  const known = carriersByBook.get(book);
  if (known) return known;
  const receipts = writeReceipts(book).flatMap((told) => told.receipts);
  const carriers = new Map(receipts.map(({ id, carrier }) => [id, carrier]));
  carriersByBook.set(book, carriers);
  return carriers;
}

/** Pictures stand beside the page that is printed; for what paper does not have, the address of the site. */
function inPrint(path: string, book: Book): string {
  return path.startsWith('figures/') ? `../${path}` : book.meta.baseUrl + path;
}

/** Pictures are in the package; for what a book file does not have, the address of the site. */
function inPackage(path: string, book: Book): string {
  return path.startsWith('figures/') ? path : book.meta.baseUrl + path;
}

function onSite(target: string, book: Book, place: (path: string) => string): string {
  const path = pathOfTarget(target, book);
  return path.startsWith('https://') ? path : place(path);
}
