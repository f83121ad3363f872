import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Book } from '../../book/book.ts';
import { loadWords, type Words } from '../../book/load-words.ts';
import { checkContent, WORDS_FOLDER } from '../../checks/check-content.ts';
import { writePictures } from '../pictures/write-pictures.ts';
import { ContentError } from '../../files/content-error.ts';
import type { Finding } from '../../files/finding.ts';
import { writeFile } from '../../files/write-file.ts';
import { fillLengths } from '../feeds/fill-lengths.ts';
import { FEED_FILE } from '../feeds/list-feeds.ts';
import { findBrowser, type BrowserSearch } from '../browser/find-browser.ts';
import { writeFonts } from '../fonts/write-fonts.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { EPUB_FOLDER, makeEpub } from '../epub/make-epub.ts';
import { pdfMetadata } from '../pdf/pdf-metadata.ts';
import { printPdf, type PdfReport } from '../pdf/print-pdf.ts';
import { loadSiteBook } from '../site/load-site-book.ts';
import { renderSite } from '../site/render-site.ts';
import type { Output, SiteOptions } from '../site/site-options.ts';
import { fillSizes } from './fill-sizes.ts';
import { guardFolder, MADE_FILE } from './made-file.ts';
import { replaceFolder, restoreFolder } from './replace-folder.ts';
import { makeStage, removeStage } from './stage-folder.ts';
import { writeChecksums } from './write-checksums.ts';

/** What is published, from where, and to where. */
export interface PublishOptions extends SiteOptions {
  /** The folder that the site takes the place of. */
  readonly out: string;
  /** Whether a fuller book may be replaced by a part. */
  readonly force: boolean;
  /** Whether the page that the PDF is printed from stays in the site. */
  readonly keepPrintPage?: boolean;
  readonly browserSearch: BrowserSearch;
  readonly onProgress: (message: string) => void;
  readonly signal: AbortSignal;
}

/** What was published. */
export interface PublishReport {
  readonly warnings: readonly Finding[];
  /** Pages of the PDF; absent where none was made. */
  readonly pages?: number;
  /** Why two builds might differ; absent where they cannot. */
  readonly notReproducible?: string;
}

/** Checks the book, renders everything beside `out`, and puts it in place in one step when all of it succeeded. Throws a ContentError, a UsageError, a ToolError or a PdfError; whatever happens, the last good book stays whole. */
export async function publishBook(options: PublishOptions): Promise<PublishReport> {
  const { out, made, onProgress, signal } = options;
  restoreFolder(out);
  guardFolder(out, made, options.force);
  const book = await loadSiteBook(options);
  const findings = await checkContent(book, options.content);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentError(findings);
  onProgress(
    `Checked the book (chapters: ${book.chapters.length}, articles: ${book.articles.length}): no errors.`,
  );
  const staged = makeStage(out);
  try {
    const printed = await fillStage(book, options, staged);
    signal.throwIfAborted();
    replaceFolder(staged, out);
    return { warnings: findings, ...printed };
  } finally {
    removeStage(staged);
  }
}

type Made = Omit<PublishReport, 'warnings'>;
type Printed = Made & Pick<PdfReport, 'pageByDestination'>;

async function fillStage(book: Book, options: PublishOptions, staged: string): Promise<Made> {
  const { made, onProgress, signal } = options;
  // The browser starts while the site is rendered.
  const browser = made.includes('pdf') ? startBrowser(options.browserSearch) : undefined;
  browser?.catch(() => undefined);
  try {
    await renderSite(options, staged);
    await copyFigures(options.content, book.figureFiles, staged);
    await writeFonts(staged);
    onProgress('Rendered the site.');
    signal.throwIfAborted();
    const words = await wordsOf(book);
    const printing = browser?.then((started) => printBook(book, words, started, options, staged));
    const drawing = made.includes('html') ? writePictures(book, words, staged, signal) : undefined;
    // Where one fails, the folder stays until the other has stopped writing to it.
    await Promise.allSettled([printing, drawing]);
    const { pageByDestination, ...printed }: Partial<Printed> = (await printing) ?? {};
    await drawing;
    if (made.includes('epub')) await makeEpub(book, words, staged, pageByDestination);
    if (made.includes('html')) await fillSizes(staged, book.meta.language);
    await fillLengths(staged);
    await prune(staged, made, options.keepPrintPage ?? false);
    await writeFile(join(staged, MADE_FILE), `${JSON.stringify({ made })}\n`);
    if (!printed.notReproducible) await writeChecksums(staged);
    return printed;
  } finally {
    await browser?.then(({ running }) => running.close()).catch(() => undefined);
  }
}

async function wordsOf({ meta, sourceByPath }: Book) {
  const { words, findings } = await loadWords(WORDS_FOLDER, meta.language, sourceByPath['book.yaml']!);
  if (!words) throw new ContentError(findings);
  return words;
}

async function startBrowser(search: BrowserSearch) {
  const found = await findBrowser(search);
  return { found, running: await launchBrowser(found) };
}

type Started = Awaited<ReturnType<typeof startBrowser>>;

async function printBook(
  book: Book,
  words: Words,
  { found, running }: Started,
  options: PublishOptions,
  staged: string,
): Promise<Printed> {
  const { onProgress, signal } = options;
  onProgress(
    `Printing with ${found.origin === 'pinned' ? 'the pinned browser' : found.path} (${found.version}).`,
  );
  const { pages, pageByDestination } = await printPdf({
    siteFolder: staged,
    pagePath: 'print/index.html',
    outFile: join(staged, 'book.pdf'),
    browser: running,
    metadata: pdfMetadata(book, words),
    onProgress: ({ stage, page, chapter }) => {
      const part = chapter ? `, part ${chapter.number} of ${chapter.total}` : '';
      if (stage === 'layout' && page) onProgress(`Laid out page ${page}${part}.`);
    },
    signal,
  });
  onProgress(`Printed ${pages} pages.`);
  const notReproducible = `printed with ${found.path} (${found.version}), not with the pinned browser`;
  return { pages, pageByDestination, ...(found.origin === 'pinned' ? {} : { notReproducible }) };
}

async function copyFigures(content: string, files: readonly string[], staged: string): Promise<void> {
  if (files.length > 0) await mkdir(join(staged, 'figures'));
  for (const name of files) await copyFile(join(content, 'figures', name), join(staged, 'figures', name));
}

/** What can be made without the site. */
const DOWNLOADS = new Set(['book.pdf', 'book.epub']);

/** Takes out what was rendered only so that something else could be made. */
async function prune(staged: string, made: readonly Output[], keepPrintPage: boolean): Promise<void> {
  const printed = keepPrintPage ? [] : ['print', 'styles/print-a5.css', 'styles/print-a4.css'];
  const feeds = made.includes('feeds') ? [] : ['feeds'];
  const others = (await readdir(staged)).filter((name) => !DOWNLOADS.has(name) && !FEED_FILE.test(name));
  for (const name of [...printed, EPUB_FOLDER, ...feeds, ...(made.includes('html') ? [] : others)]) {
    await rm(join(staged, name), { recursive: true, force: true });
  }
}
