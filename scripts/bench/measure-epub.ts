import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeEpub } from '../../src/outputs/epub/make-epub.ts';
import { writeFonts } from '../../src/outputs/fonts/write-fonts.ts';
import { loadSiteBook } from '../../src/outputs/site/load-site-book.ts';
import { loadSiteWords } from '../../src/outputs/site/load-site-words.ts';
import { renderSite } from '../../src/outputs/site/render-site.ts';
import type { SiteOptions } from '../../src/outputs/site/site-options.ts';

const RUNS = 5;
const MOST_SECONDS = 1;
const MOST_BYTES = 1_000_000;

/** Packs the EPUB of a book from its rendered documents, and prints how long that takes and how large it is. Returns whether the goals are met. */
export async function measureEpub(content: string): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'epub-'));
  try {
    const options: SiteOptions = { content, made: ['html', 'epub'] };
    const book = await loadSiteBook(options);
    const words = await loadSiteWords(options);
    await renderSite(options, folder);
    await writeFonts(folder);
    mkdirSync(join(folder, 'figures'));
    for (const name of book.figureFiles)
      await copyFile(join(content, 'figures', name), join(folder, 'figures', name));
    const seconds: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const start = performance.now();
      await makeEpub(book, words, folder);
      seconds.push((performance.now() - start) / 1000);
    }
    const [first = 0] = seconds;
    const median = seconds.toSorted((a, b) => a - b)[RUNS >> 1]!;
    const { size } = statSync(join(folder, 'book.epub'));
    console.log(
      `the EPUB from rendered documents: ${first.toFixed(2)} s the first time, median ${median.toFixed(2)} s of ${RUNS} (goal under ${MOST_SECONDS} s); ${(size / 1000).toFixed(0)} KB (goal under ${MOST_BYTES / 1000} KB)`,
    );
    return first < MOST_SECONDS && size < MOST_BYTES;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
