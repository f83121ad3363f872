import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '../../src/outputs/pdf/pdf-lib.ts';
import { findBrowser, type Browser } from '../../src/outputs/browser/find-browser.ts';
import { publishBook } from '../../src/outputs/publish/publish-book.ts';
import { browserSearch } from './pdf/browser-search.ts';
import { longBook } from './pdf/long-book.ts';
import { printOwn } from './pdf/print-own.ts';
import { printWithPeer } from './pdf/print-with-peer.ts';
import type { MeasuredRun } from './pdf/run-measured.ts';
import { writeTrialSite } from './pdf/write-trial-site.ts';

/** Pages of the trial books, about; the goals are set for the last two. */
const SIZES = [25, 100, 400];
const LEAST_RATIO = 2.5;
const MOST_MEGABYTES = 900;
/** Pages a second of the longest book, as a share of those of the one before. */
const LEAST_PACE = 0.6;
/** Seconds that the PDF step of the book itself may take. */
const MOST_SECONDS = 5;

interface Print extends MeasuredRun {
  readonly pages: number;
}

/** Prints books of 25, 100 and 400 pages and the book itself, prints time and memory beside those of pagedjs-cli as it comes, and returns whether the goals are met. */
export async function measurePdf(content: string): Promise<boolean> {
  const work = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const browser = await findBrowser(browserSearch);
    console.log(row(['pages', 'engine', 'seconds', 'ms a page', 'peak MB', 'ratio']));
    const own: Print[] = [];
    const isReached: boolean[] = [];
    for (const size of SIZES) {
      const [ours, peer] = await printBoth(browser, size, work);
      own.push(ours);
      const ratio = peer.seconds / ours.seconds;
      console.log(told('ours', ours, ratio.toFixed(2)));
      console.log(told('pagedjs-cli', peer));
      isReached.push(size === SIZES[0] || (ratio >= LEAST_RATIO && ours.peakMegabytes < MOST_MEGABYTES));
    }
    const [before, longest] = own.slice(-2).map(({ pages, seconds }) => pages / seconds) as [number, number];
    const pace = longest / before;
    console.log(
      `goals at 100 and 400 pages: at least ${LEAST_RATIO} times as fast, under ${MOST_MEGABYTES} MB; pages a second at 400 as a share of those at 100: ${pace.toFixed(2)} (at least ${LEAST_PACE})`,
    );
    const isFast = (await measureBook(content, work)) < MOST_SECONDS;
    return isReached.every(Boolean) && pace >= LEAST_PACE && isFast;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function printBoth(browser: Browser, size: number, work: string): Promise<readonly [Print, Print]> {
  const { folder, stockPage } = await writeTrialSite(work, longBook(size));
  const outFile = join(folder, 'peer.pdf');
  const ours = await printOwn(folder);
  const peer = await printWithPeer(browser, join(folder, stockPage), outFile);
  const { length } = (await PDFDocument.load(readFileSync(outFile), { updateMetadata: false })).getPages();
  return [ours, { ...peer, pages: length }];
}

/** The book's PDF step as the build has it: `printPdf` on the rendered site, from a browser that stands ready to the file on disk; the median of three processes that nobody watches, and the memory of a fourth. */
async function measureBook(content: string, work: string): Promise<number> {
  const out = join(work, 'book');
  const quiet = { force: true, browserSearch, onProgress: () => undefined };
  const { signal } = new AbortController();
  await publishBook({ content, out, made: ['html', 'pdf', 'feeds'], keepPrintPage: true, ...quiet, signal });
  const runs = [await printOwn(out, false), await printOwn(out, false), await printOwn(out, false)];
  const [least, median, most] = runs.map(({ stepSeconds }) => stepSeconds).toSorted((a, b) => a - b);
  const { peakMegabytes } = await printOwn(out);
  console.log(
    `the book, ${runs[0]!.pages} pages, its PDF step alone: median ${median!.toFixed(2)} s (${least!.toFixed(2)}–${most!.toFixed(2)}, 3 processes; goal under ${MOST_SECONDS} s), ${peakMegabytes.toFixed(0)} MB`,
  );
  return median!;
}

function told(engine: string, { pages, seconds, peakMegabytes }: Print, ratio = ''): string {
  const pace = ((1000 * seconds) / pages).toFixed(0);
  return row([String(pages), engine, seconds.toFixed(2), pace, peakMegabytes.toFixed(0), ratio]);
}

function row(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 1 ? cell.padEnd(12) : cell.padStart(9))).join(' ');
}
