import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFile } from '../../files/write-file.ts';
import type { BrowserPage } from '../browser/browser-page.ts';
import type { BrowserContext, RunningBrowser } from '../browser/launch-browser.ts';
import { serveFolder, type Refusals } from '../browser/serve-folder.ts';
import { checkPdf } from './check-pdf.ts';
import { drawBeside } from './draw-beside.ts';
import { finishPdf } from './finish-pdf.ts';
import type { PdfMetadata } from './pdf-metadata.ts';
import { layOutBook } from './lay-out-book.ts';
import type { PdfProgress } from './layout-progress.ts';
import { PRINT_SCRIPTS } from './layout-scripts.ts';
import { PdfError } from './pdf-error.ts';
import { printHalves } from './print-halves.ts';
import { watchPages } from './watch-pages.ts';

/** Where the browser believes the site to stand; no such host can exist (RFC 2606). */
const ORIGIN = 'http://book.invalid';

/** Size of a print page, in bytes, from which on two pages of the browser lay it out, if it can be parted. */
const LONG_FILE = 120_000;

/** What is printed, with what, and to where. */
export interface PdfOptions {
  /** Folder of the rendered site. */
  readonly siteFolder: string;
  /** The print page, relative to the folder. */
  readonly pagePath: string;
  readonly outFile: string;
  readonly browser: RunningBrowser;
  readonly metadata: PdfMetadata;
  readonly onProgress?: (progress: PdfProgress) => void;
  readonly signal?: AbortSignal;
  /** Longest time for one layout; by default half a minute and 3 ms a word. */
  readonly timeLimitMs?: number;
}

/** What was printed. */
export interface PdfReport {
  readonly pages: number;
  /** Folio (`iv`, `12`) of the page on which each id of the print page stands. */
  readonly pageByDestination: Readonly<Record<string, string>>;
  /** What the browser's console warned of, and where a font of the machine stands in for the book's. */
  readonly warnings: readonly string[];
}

/**
 * Prints one page of a rendered site to a PDF, laid out by Paged.js, and checks what it wrote. Throws a `PdfError`, and
 * leaves no file, where anything is missing, lost, too large or too slow.
 *
 * The print page is one HTML page without scripts, whose body is a row of sections. Paged.js moves its parts onto pages,
 * so every id is used once, and page breaks stand between sections or are left to the style sheet.
 *
 * - `data-matter="front"` on a section: its pages are numbered i, ii, iii; the first page without begins again at 1.
 * - `data-chapter="Title"` on a section: the running head on the right, and the name of the place in errors. Notes are
 *   numbered from 1 in each.
 * - `<span class="footnote" id="…">` in the running text, phrasing content only: a note at the foot of the page. The call
 *   is put in its place and gets the id `call-…`; `data-number` gives another number than the next.
 * - `<a href="#ID" data-page-of="ID">00</a>`: the number of the page on which ID stands, as text.
 * - `data-unique-pages` on an element that holds a list of such links: one link for each page remains, with commas.
 * - `data-page-ranges` on such a list joins three pages or more that follow one another, as 12–14; a link of it with
 *   `data-written="Name|Other name"` stands for every place at which one of these stands in what ID names; with
 *   `data-to-end` on the list, a link stands for the end of what ID names too.
 * - A section that the style sheet opens on a right-hand page (`break-before: right`) may be where a long book is parted, so
 *   that two pages of the browser lay it out at the same time.
 * - `h1` to `h6` become the outline; `aria-label` or `title` of a link, else its text, is read out for it.
 *
 * The style sheet has `float: footnote` for the notes, `--folio` for the page number in the margin, `.note-call`,
 * `.note-number`, `.page-hyphen` and the `--measure` of the column in which tables and figures are measured.
 */
export async function printPdf(options: PdfOptions): Promise<PdfReport> {
  const context = await openContext(options);
  try {
    return await printInContext(context, options);
  } catch (error) {
    throw error instanceof PdfError
      ? error
      : new PdfError(`the print failed: ${String(error)}`, {}, { cause: error });
  } finally {
    await context.close().catch(() => undefined);
  }
}

async function openContext({ browser }: PdfOptions): Promise<BrowserContext> {
  try {
    return await browser.openContext();
  } catch (error) {
    throw new PdfError('the browser opens no page', {}, { cause: error });
  }
}

async function printInContext(context: BrowserContext, options: PdfOptions): Promise<PdfReport> {
  const { pagePath, browser, signal, metadata, outFile, timeLimitMs } = options;
  const tell = options.onProgress ?? (() => undefined);
  const refusals: Refusals = { missing: [], outside: [] };
  const pages = await openPages(context, options, refusals);
  const watch = await watchPages(pages, { devTools: browser.devTools, tell, signal, timeLimitMs });
  const { unlessFailed, onLayout } = watch;
  const thread = drawBeside();
  try {
    const url = new URL(pagePath, `${ORIGIN}/`).href;
    const book = await unlessFailed(layOutBook(pages, { url, refusals, onLayout }));
    tell({ stage: 'print' });
    const printed = await unlessFailed(printHalves(book, thread));
    tell({ stage: 'finish' });
    const finished = await unlessFailed(finishPdf(printed.halves, metadata, book, printed.contents));
    tell({ stage: 'check' });
    await unlessFailed(checkPdf(finished, book, book.wanted, await unlessFailed(printed.drawings())));
    await writeFile(outFile, finished);
    const warnings = [...new Set([...watch.warnings(), ...printed.strange])];
    return { pages: book.pages.length, pageByDestination: book.folioById, warnings };
  } finally {
    watch.stop();
    await thread.close();
  }
}

/** Opens a page of the browser to lay out the book, and for a long one a second. */
async function openPages(
  context: BrowserContext,
  { siteFolder, pagePath, metadata }: PdfOptions,
  refusals: Refusals,
): Promise<readonly [BrowserPage, ...BrowserPage[]]> {
  const openOne = async (): Promise<BrowserPage> => {
    const page = await context.openPage({ language: metadata.language, scripts: PRINT_SCRIPTS });
    await serveFolder(page, siteFolder, ORIGIN, refusals);
    return page;
  };
  const isLong = (await sizeOf(join(siteFolder, pagePath))) > LONG_FILE;
  return isLong ? Promise.all([openOne(), openOne()]) : [await openOne()];
}

/** The size of a file in bytes; 0 where there is none, which the browser will find. */
async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
