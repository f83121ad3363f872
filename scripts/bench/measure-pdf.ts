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

/** Pages of the trial books, about, with how often each engine prints them in turn; the goals are set for the last two. */
const TURNS_BY_SIZE = new Map([
  [25, 3],
  [100, 5],
  [400, 1],
]);
const LEAST_RATIO = 2.5;
const MOST_MEGABYTES = 900;
/** Pages a second of the longest book, as a share of those of the one before. */
const LEAST_PACE = 0.6;
/** Seconds that the PDF step of the book itself may take. */
const MOST_SECONDS = 5;

/** How the prints of one book by one engine went. */
interface Prints {
  readonly pages: number;
  /** Of each run that nobody watched. */
  readonly seconds: readonly number[];
  /** Of one more run, since to look at the memory takes time from what is timed. */
  readonly peakMegabytes: number;
}

/** Prints books of 25, 100 and 400 pages and the book itself, prints time and memory beside those of pagedjs-cli as it comes, and returns whether the goals are met. */
export async function measurePdf(content: string): Promise<boolean> {
  const work = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const browser = await findBrowser(browserSearch);
    console.log(row(['pages', 'engine', 'seconds', 'ms a page', 'peak MB', 'ratio']));
    const own: Prints[] = [];
    const isReached: boolean[] = [];
    for (const [size, turns] of TURNS_BY_SIZE) {
      const [ours, peer] = await printInTurn(browser, size, turns, work);
      const ratios = peer.seconds.map((seconds, turn) => seconds / ours.seconds[turn]!);
      console.log(told('ours', ours, ranged(ratios)));
      console.log(told('pagedjs-cli', peer));
      const isGoal = own.length > 0;
      own.push(ours);
      const isFast = medianOf(ratios) >= LEAST_RATIO;
      isReached.push(!isGoal || (isFast && ours.peakMegabytes < MOST_MEGABYTES));
    }
    const paces = own.slice(-2).map(({ pages, seconds }) => pages / medianOf(seconds));
    const [before, longest] = paces as [number, number];
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

/** Prints a book by both engines in turn, so that what the machine is busy with meanwhile slows both. */
async function printInTurn(
  browser: Browser,
  size: number,
  turns: number,
  work: string,
): Promise<readonly [Prints, Prints]> {
  const { folder, stockPage } = await writeTrialSite(work, longBook(size));
  const outFile = join(folder, 'peer.pdf');
  const printPeer = (isWatched: boolean): Promise<MeasuredRun> =>
    printWithPeer(browser, join(folder, stockPage), outFile, isWatched);
  const ours: number[] = [];
  const peers: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    ours.push((await printOwn(folder, false)).seconds);
    peers.push((await printPeer(false)).seconds);
  }
  const [own, peer] = [await printOwn(folder), await printPeer(true)];
  const { length } = (await PDFDocument.load(readFileSync(outFile), { updateMetadata: false })).getPages();
  return [
    { pages: own.pages, seconds: ours, peakMegabytes: own.peakMegabytes },
    { pages: length, seconds: peers, peakMegabytes: peer.peakMegabytes },
  ];
}

/** The book's PDF step as the build has it: `printPdf` on the rendered site, from a browser that stands ready to the file on disk; the median of three processes that nobody watches, and the memory of a fourth. */
async function measureBook(content: string, work: string): Promise<number> {
  const out = join(work, 'book');
  const quiet = { force: true, browserSearch, onProgress: () => undefined };
  const { signal } = new AbortController();
  await publishBook({ content, out, made: ['html', 'pdf', 'feeds'], keepPrintPage: true, ...quiet, signal });
  const runs = [await printOwn(out, false), await printOwn(out, false), await printOwn(out, false)];
  const seconds = runs.map(({ stepSeconds }) => stepSeconds);
  const { peakMegabytes } = await printOwn(out);
  console.log(
    `the book, ${runs[0]!.pages} pages, its PDF step alone: median ${ranged(seconds)} s, 3 processes (goal under ${MOST_SECONDS} s), ${peakMegabytes.toFixed(0)} MB`,
  );
  return medianOf(seconds);
}

function told(engine: string, { pages, seconds, peakMegabytes }: Prints, ratio = ''): string {
  const median = medianOf(seconds);
  const pace = ((1000 * median) / pages).toFixed(0);
  return row([String(pages), engine, median.toFixed(2), pace, peakMegabytes.toFixed(0), ratio]);
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** The median, and the least and the most where there are several. */
function ranged(values: readonly number[]): string {
  const median = medianOf(values).toFixed(2);
  if (values.length === 1) return median;
  return `${median} (${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)})`;
}

function row(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 1 ? cell.padEnd(12) : cell.padStart(9))).join(' ');
}
