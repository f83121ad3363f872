import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, type Browser } from '../../src/outputs/browser/find-browser.ts';
import { browserSearch } from './pdf/browser-search.ts';
import { countWords, type WordCount } from './pdf/count-words.ts';
import { hostileBooks, hostileLibrary, type HostileBook } from './pdf/hostile-books.ts';
import { printOwn } from './pdf/print-own.ts';
import { printWithPeer } from './pdf/print-with-peer.ts';
import { writeTrialSite } from './pdf/write-trial-site.ts';

/** Prints twenty books made to lose text with our print and with pagedjs-cli as it comes, and all of them as one book with ours, and counts the words that each has lost or doubled. Returns whether ours lost none, and the other some, so that the count is known to see losses. */
export async function measurePdfLosses(): Promise<boolean> {
  const work = mkdtempSync(join(tmpdir(), 'losses-'));
  try {
    const browser = await findBrowser(browserSearch);
    const faults = { ours: 0, peer: 0 };
    for (const [index, book] of hostileBooks().entries()) {
      const { ours, peer } = await countBoth(browser, book, work);
      faults.ours += isWhole(ours) ? 0 : 1;
      faults.peer += isWhole(peer) ? 0 : 1;
      console.log(
        `${String(index + 1).padStart(2)} ${book.name}: ours ${say(ours)}; pagedjs-cli ${say(peer)}`,
      );
    }
    const library = hostileLibrary();
    const ours = await countOurs(library, work);
    faults.ours += isWhole(ours) ? 0 : 1;
    console.log(`21 ${library.name}: ours ${say(ours)}`);
    console.log(`books with words lost or doubled: ours ${faults.ours} (goal 0), pagedjs-cli ${faults.peer}`);
    return faults.ours === 0 && faults.peer > 0;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

type Result = WordCount | string;

async function countBoth(browser: Browser, book: HostileBook, work: string) {
  const { folder, stockPage } = await writeTrialSite(work, book.body, book.style);
  const outFile = join(folder, 'peer.pdf');
  const ours = await countOurs(book, work);
  const peer = await count(book, printWithPeer(browser, join(folder, stockPage), outFile), outFile);
  rmSync(folder, { recursive: true, force: true });
  return { ours, peer };
}

async function countOurs(book: HostileBook, work: string): Promise<Result> {
  const { folder } = await writeTrialSite(work, book.body, book.style);
  const ours = await count(book, printOwn(folder), join(folder, 'own.pdf'));
  rmSync(folder, { recursive: true, force: true });
  return ours;
}

async function count({ body }: HostileBook, print: Promise<unknown>, file: string): Promise<Result> {
  try {
    await print;
    return await countWords(body, readFileSync(file));
  } catch (error) {
    return String(error instanceof Error ? error.message : error).slice(0, 300);
  }
}

function isWhole(result: Result): boolean {
  return typeof result !== 'string' && result.lost === 0 && result.doubled === 0;
}

function say(result: Result): string {
  if (typeof result === 'string') return `no PDF: ${result}`;
  return `${result.lost} lost, ${result.doubled} doubled of ${result.wanted}`;
}
