import type { PDFDocument } from './pdf-lib.ts';
import type { BrowserPage } from '../browser/browser-page.ts';
import { findStrangeFonts } from './find-strange-fonts.ts';
import type { BookLayout } from './lay-out-book.ts';

/** Pages from which on the memory that the layout needed is given back before the print needs its own; it takes a fiftieth of the time. */
const LONG = 250;

/** What the browser printed. */
export interface PrintedBook {
  /** One PDF for each half, or one for the whole. */
  readonly halves: readonly [PDFDocument, ...PDFDocument[]];
  /** Where a font of the machine stands in for the book's. */
  readonly strange: readonly string[];
}

/** Prints a laid out book, and closes the pages of the browser that hold it: the memory of what they hold is needed no more. */
export async function printHalves(book: BookLayout): Promise<PrintedBook> {
  const printing = book.holders.map((holder) => printHalf(holder, book));
  // It loads while the browser is at work.
  const loading = import('./load-pdf.ts');
  const printed = await Promise.all(
    book.holders.map(async (holder, index) => {
      const bytes = await printing[index]!;
      const strange = await findStrangeFonts(holder, bytes);
      await holder.close();
      return { strange, half: await (await loading).loadPdf(bytes) };
    }),
  );
  const [first, ...rest] = printed.map(({ half }) => half);
  return { halves: [first!, ...rest], strange: printed.flatMap(({ strange }) => strange) };
}

async function printHalf(holder: BrowserPage, { pages }: BookLayout): Promise<Uint8Array> {
  if (pages.length > LONG) await holder.session.send('HeapProfiler.collectGarbage');
  return holder.print();
}
