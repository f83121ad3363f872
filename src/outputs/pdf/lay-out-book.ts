import type { Page } from 'playwright-core';
import { checkAssets } from './check-assets.ts';
import { evaluateAsJson } from './evaluate-as-json.ts';
import { fillFolios } from './fill-folios.ts';
import { fitBlocks } from './fit-blocks.ts';
import { findLostWords } from './find-lost-words.ts';
import { findNarrowCells } from './find-narrow-cells.ts';
import { findMissingSigns } from './find-missing-signs.ts';
import { freeFirstLetters } from './free-first-letters.ts';
import { showBody } from './hide-body.ts';
import { hyphenateProse } from './hyphenate-prose.ts';
import { keepWords } from './keep-words.ts';
import { listPagedScripts } from './layout-scripts.ts';
import { loadHyphenator } from './load-hyphenator.ts';
import { markNames } from './mark-names.ts';
import { numberPages } from './number-pages.ts';
import { PdfError } from './pdf-error.ts';
import { prepareSource, type SourceOptions } from './prepare-source.ts';
import { findCut, findOverflows, readPages, type LaidBook } from './read-pages.ts';
import { readSource, type WantedText } from './read-source.ts';
import { runPaged } from './run-paged.ts';
import { settleHyphens } from './settle-hyphens.ts';
import type { Refusals } from './serve-folder.ts';

/** Layouts after which page numbers and breaks must agree. */
const MOST_LAYOUTS = 5;

/** What a layout needs to know. */
export interface LayoutOptions {
  readonly url: string;
  readonly refusals: Refusals;
  /** Told the count of words and the titles of the chapters before each layout. */
  readonly onLayout: (words: number, chapters: readonly string[]) => void;
}

/**
 * Lays out the page at a URL with Paged.js, again while its page numbers or breaks do not agree, and leaves it ready to be
 * printed. Throws a `PdfError` where text is lost, does not fit, or the layout does not come to rest.
 */
export async function layOutBook(
  page: Page,
  { url, refusals, onLayout }: LayoutOptions,
): Promise<LaidBook & { readonly wanted: WantedText }> {
  const tightenedByRef: Record<string, number> = {};
  let folioById: SourceOptions['folioById'] = {};
  for (let count = 1; count <= MOST_LAYOUTS; count += 1) {
    const wanted = await layOutOnce(page, url, refusals, { folioById, tightenedByRef }, onLayout);
    folioById = await evaluateAsJson(page, numberPages);
    // Numbers that are written in move what stands beside them, so nothing is measured before.
    const isStale = await page.evaluate(fillFolios, folioById);
    await checkWhole(page);
    const overflows = await page.evaluate(findOverflows);
    if (!isStale && overflows.length === 0) {
      await page.evaluate(settleHyphens);
      return { ...(await evaluateAsJson(page, readPages)), folioById, wanted };
    }
    for (const { ref, place } of overflows) {
      if (ref === undefined || count === MOST_LAYOUTS)
        throw new PdfError('content does not fit its page', place);
      // The first repeat has the true numbers, which is most often enough.
      if (count > 1) tightenedByRef[ref] = (tightenedByRef[ref] ?? 0) + 1;
    }
  }
  throw new PdfError(`the page numbers do not come to rest in ${MOST_LAYOUTS} layouts`);
}

async function layOutOnce(
  page: Page,
  url: string,
  refusals: Refusals,
  options: SourceOptions,
  onLayout: LayoutOptions['onLayout'],
): Promise<WantedText> {
  await openPage(page, url, refusals);
  const misled = await page.evaluate(markNames);
  if (misled) throw new PdfError(misled.what, misled.place);
  await page.evaluate(keepWords);
  await page.evaluate(showBody);
  await checkSigns(page);
  await hyphenate(page);
  await page.evaluate(fitBlocks);
  const { words, chapters, faults } = await page.evaluate(prepareSource, options);
  const [fault] = faults;
  if (fault) throw new PdfError(fault.what, fault.place);
  if (words === 0) throw new PdfError('the print page has no text');
  const wanted = await evaluateAsJson(page, readSource);
  onLayout(words, chapters);
  for (const script of await listPagedScripts(pageLimitOf(words))) await page.evaluate(script);
  await page.evaluate(runPaged);
  await page.evaluate(freeFirstLetters);
  await checkAssets(page, refusals);
  const cut = await page.evaluate(findCut);
  if (cut) throw new PdfError('the layout ends before the end of the text', cut);
  return wanted;
}

async function openPage(page: Page, url: string, refusals: Refusals): Promise<void> {
  const response = await page.goto(url, { waitUntil: 'load', timeout: 0 });
  if (response?.status() !== 200) throw new PdfError(`there is no page at ${url}`);
  await checkAssets(page, refusals);
}

async function checkSigns(page: Page): Promise<void> {
  const missing = await page.evaluate(findMissingSigns);
  if (missing)
    throw new PdfError(`no font has the sign “${missing.sign}” (${codeOf(missing.sign)})`, missing.place);
}

/** The patterns stay in Node: the page is told of its own words alone. */
async function hyphenate(page: Page): Promise<void> {
  const words = await page.evaluate(hyphenateProse, {});
  const hyphenator = await loadHyphenator(await page.evaluate(() => document.documentElement.lang));
  await page.evaluate(hyphenateProse, Object.fromEntries(words.map((word) => [word, hyphenator(word)])));
}

function codeOf(sign: string): string {
  return `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

async function checkWhole(page: Page): Promise<void> {
  const narrow = await page.evaluate(findNarrowCells);
  if (narrow) throw new PdfError('a table has too many columns for its page: no word fits one', narrow);
  const lost = await page.evaluate(findLostWords);
  if (lost)
    throw new PdfError(`words are lost or doubled: “${lost.words}” (found: “${lost.found}”)`, lost.place);
}

function pageLimitOf(words: number): number {
  return Math.ceil((3 * words) / 200) + 60;
}
