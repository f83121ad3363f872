import type { BrowserPage } from '../browser/browser-page.ts';
import type { DrawingThread, DrawnHalf } from './draw-beside.ts';
import { findStrangeFonts } from './find-strange-fonts.ts';
import type { BookLayout } from './lay-out-book.ts';
import { loadPdf } from './load-pdf.ts';
import type { Drawing, StreamBytes } from './page-drawing.ts';
import type { PDFDocument } from './pdf-lib.ts';
import { readDrawings } from './read-drawings.ts';
import type { ReadDrawing } from './read-printed.ts';
import { restPages } from './rest-pages.ts';

/** Pages from which on the memory that the layout needed is given back before the print needs its own; it takes a fiftieth of the time. */
const LONG = 250;

/** What the browser printed. */
export interface PrintedBook {
  /** One PDF for each half, or one for the whole. */
  readonly halves: readonly [PDFDocument, ...PDFDocument[]];
  /** What each page is to draw, as soon as it is rewritten. */
  contents(): Promise<readonly StreamBytes[]>;
  /** What is read in that. */
  drawings(): Promise<readonly ReadDrawing[]>;
  /** Where a font of the machine stands in for the book's. */
  readonly strange: readonly string[];
}

interface PrintedHalf {
  readonly half: PDFDocument;
  readonly drawings: readonly Drawing[];
  readonly drawn: DrawnHalf;
  readonly strange: readonly string[];
}

/**
 * Prints a laid out book, closes the pages of the browser that hold it, whose memory is needed no more, and lets a thread
 * rewrite what the printed pages draw.
 */
export async function printHalves(book: BookLayout, thread: DrawingThread): Promise<PrintedBook> {
  const printed = await Promise.all(book.holders.map((holder) => printHalf(holder, book, thread)));
  thread.read();
  const [first, ...rest] = printed.map(({ half }) => half);
  return {
    halves: [first!, ...rest],
    contents: async () => (await Promise.all(printed.map(({ drawn }) => drawn.contents))).flat(),
    drawings: async () => (await Promise.all(printed.map(readDrawn))).flat(),
    strange: printed.flatMap(({ strange }) => strange),
  };
}

async function printHalf(
  holder: BrowserPage,
  { pages }: BookLayout,
  thread: DrawingThread,
): Promise<PrintedHalf> {
  if (pages.length > LONG) await holder.session.send('HeapProfiler.collectGarbage');
  await holder.evaluate(restPages);
  const bytes = await holder.print();
  const strange = await findStrangeFonts(holder, bytes);
  // Nothing waits for it; where it fails, the browser has ended, and whoever needs it next says so.
  holder.close().catch(() => undefined);
  const half = await loadPdf(bytes);
  const drawings = readDrawings(half);
  return { half, drawings, drawn: thread.rewrite(drawings), strange };
}

async function readDrawn({ drawings, drawn }: PrintedHalf): Promise<readonly ReadDrawing[]> {
  const [contents, texts] = await Promise.all([drawn.contents, drawn.texts]);
  return drawings.map((drawing, index) => ({
    drawing: { ...drawing, content: contents[index]! },
    texts: texts[index]!,
  }));
}
