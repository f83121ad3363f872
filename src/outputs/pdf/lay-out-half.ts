import type { BrowserPage } from '../browser/browser-page.ts';
import type { Half } from './book-window.ts';
import { checkAssets } from './check-assets.ts';
import { fitBlocks } from './fit-blocks.ts';
import { findMissingSigns } from './find-missing-signs.ts';
import { freeFirstLetters } from './free-first-letters.ts';
import { showBody } from './hide-body.ts';
import { hyphenateProse } from './hyphenate-prose.ts';
import { keepWords } from './keep-words.ts';
import { readPaged, teachPaged } from './layout-scripts.ts';
import { loadHyphenator } from './load-hyphenator.ts';
import { markNames } from './mark-names.ts';
import { PdfError } from './pdf-error.ts';
import { prepareSource, type SourceOptions } from './prepare-source.ts';
import { findCut } from './read-pages.ts';
import { readSource, type WantedText } from './read-source.ts';
import { runPaged } from './run-paged.ts';
import type { Refusals } from '../browser/serve-folder.ts';
import { takeHalf, type TakenHalf } from './take-half.ts';

/** Where the print page stands, and what of it was not to be had. */
export interface PrintSource {
  readonly url: string;
  readonly refusals: Refusals;
}

/** Opens the print page and leaves of it what is to be laid out there. Throws a `PdfError` where something is missing. */
export async function openHalf(
  page: BrowserPage,
  half: Half,
  { url, refusals }: PrintSource,
): Promise<TakenHalf> {
  await page.open(url);
  if (refusals.missing.includes(url)) throw new PdfError(`there is no page at ${url}`);
  await checkAssets(page, refusals);
  const library = await readPaged();
  // Paged.js arrives while the page is at work.
  const [misled] = await Promise.all([page.evaluate(markNames), page.evaluate(library)]);
  if (misled) throw new PdfError(misled.what, misled.place);
  const taken = await page.evaluate(takeHalf, half);
  if (taken.fault) throw new PdfError(taken.fault.what, taken.fault.place);
  return taken;
}

/** Lays out with Paged.js what a page holds, and returns the text that must come out. Throws a `PdfError` where it ends too early. */
export async function layOutHalf(
  page: BrowserPage,
  refusals: Refusals,
  options: SourceOptions,
  onLayout: (words: number, chapters: readonly string[]) => void,
): Promise<WantedText> {
  await page.evaluate(keepWords);
  await page.evaluate(showBody);
  await checkSigns(page);
  await hyphenate(page);
  await page.evaluate(fitBlocks);
  const { words, chapters, faults } = await page.evaluate(prepareSource, options);
  const [fault] = faults;
  if (fault) throw new PdfError(fault.what, fault.place);
  if (words === 0) throw new PdfError('the print page has no text');
  const wanted = await page.evaluate(readSource);
  onLayout(words, chapters);
  await page.evaluate(teachPaged(pageLimitOf(words)));
  await page.evaluate(runPaged);
  await page.evaluate(freeFirstLetters);
  await checkAssets(page, refusals);
  const cut = await page.evaluate(findCut);
  if (cut) throw new PdfError('the layout ends before the end of the text', cut);
  return wanted;
}

async function checkSigns(page: BrowserPage): Promise<void> {
  const missing = await page.evaluate(findMissingSigns);
  if (missing)
    throw new PdfError(`no font has the sign “${missing.sign}” (${codeOf(missing.sign)})`, missing.place);
}

/** The patterns stay in Node: the page is told of its own words alone. */
async function hyphenate(page: BrowserPage): Promise<void> {
  const words = await page.evaluate(hyphenateProse, {});
  const hyphenator = await loadHyphenator(await page.evaluate(() => document.documentElement.lang));
  await page.evaluate(hyphenateProse, Object.fromEntries(words.map((word) => [word, hyphenator(word)])));
}

function codeOf(sign: string): string {
  return `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

function pageLimitOf(words: number): number {
  return Math.ceil((3 * words) / 200) + 60;
}
