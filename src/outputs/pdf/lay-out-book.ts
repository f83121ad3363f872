import type { BrowserPage } from '../browser/browser-page.ts';
import type { Half, Numbering, Overflow } from './book-window.ts';
import { fillFolios } from './fill-folios.ts';
import { findLostWords } from './find-lost-words.ts';
import { findNarrowCells } from './find-narrow-cells.ts';
import { inOrder } from './in-order.ts';
import { layOutHalf, openHalf, type PrintSource } from './lay-out-half.ts';
import { ELSEWHERE, leadElsewhere } from './lead-elsewhere.ts';
import { numberPages } from './number-pages.ts';
import { PdfError } from './pdf-error.ts';
import type { SourceOptions } from './prepare-source.ts';
import { readMarks } from './read-marks.ts';
import { findOverflows, readPages, type LaidBook } from './read-pages.ts';
import type { WantedText } from './read-source.ts';
import { settleHyphens } from './settle-hyphens.ts';

/** Layouts after which page numbers and breaks must agree. */
const MOST_LAYOUTS = 5;

/** What a layout needs to know. */
export interface LayoutOptions extends PrintSource {
  /** Told the words of a half and the titles of its chapters before each layout. */
  readonly onLayout: (half: number, words: number, chapters: readonly string[]) => void;
}

/** A laid out book, ready to be printed. */
export interface BookLayout extends LaidBook {
  readonly wanted: WantedText;
  /** The pages of the browser that hold it, in the order of the book. */
  readonly holders: readonly BrowserPage[];
}

/** What one page of the browser has laid out. */
interface HalfLayout {
  readonly wanted: WantedText;
  readonly numbering: Numbering;
}

/**
 * Lays out the page at a URL with Paged.js, in two pages of the browser at the same time where it is long and can be
 * parted, again while its page numbers or breaks do not agree, and leaves it ready to be printed. Throws a `PdfError` where
 * text is lost, does not fit, or the layout does not come to rest.
 */
export async function layOutBook(
  pages: readonly [BrowserPage, ...BrowserPage[]],
  options: LayoutOptions,
): Promise<BookLayout> {
  let holders: readonly BrowserPage[] = pages;
  let first = Promise.withResolvers<Numbering>();
  await pages[1]?.expose('earlierPages', () => first.promise);
  const tightenedByRef: Record<string, number> = {};
  let folioById: Readonly<Record<string, string>> = {};
  for (let count = 1; count <= MOST_LAYOUTS; count += 1) {
    holders = await openHalves(holders, options);
    first = Promise.withResolvers<Numbering>();
    const halves = await layOutHalves(holders, { folioById, tightenedByRef }, options, first);
    folioById = Object.fromEntries(halves.flatMap(({ numbering }) => Object.entries(numbering.folioById)));
    const rests = await inOrder(holders.map((holder) => findUnrest(holder, folioById)));
    const overflows = rests.flatMap((rest) => rest.overflows);
    if (rests.every(({ isStale }) => !isStale) && overflows.length === 0) {
      const laid = await readHalves(holders);
      return { ...laid, wanted: joined(halves.map(({ wanted }) => wanted)), folioById, holders };
    }
    tighten(overflows, tightenedByRef, count);
  }
  throw new PdfError(`the page numbers do not come to rest in ${MOST_LAYOUTS} layouts`);
}

/** Opens the book, and closes the second page of the browser where the first holds all. */
async function openHalves(
  holders: readonly BrowserPage[],
  source: PrintSource,
): Promise<readonly BrowserPage[]> {
  const names: readonly Half[] = holders.length > 1 ? ['first', 'second'] : ['whole'];
  const taken = await inOrder(holders.map((holder, index) => openHalf(holder, names[index]!, source)));
  const count = taken.findIndex(({ to, of }) => to === of) + 1;
  const isWhole = taken.slice(0, count).every(({ from }, index) => from === (taken[index - 1]?.to ?? 0));
  if (count === 0 || !isWhole) throw new PdfError('the halves of the book do not make the whole');
  await Promise.all(holders.slice(count).map((holder) => holder.close()));
  return holders.slice(0, count);
}

async function layOutHalves(
  holders: readonly BrowserPage[],
  source: SourceOptions,
  { refusals, onLayout }: LayoutOptions,
  first: PromiseWithResolvers<Numbering>,
): Promise<readonly HalfLayout[]> {
  // Who does not wait for it is told of its failure otherwise.
  first.promise.catch(() => undefined);
  const layOut = async (holder: BrowserPage, index: number): Promise<HalfLayout> => {
    const tell = (words: number, chapters: readonly string[]): void => onLayout(index, words, chapters);
    const wanted = await layOutHalf(holder, refusals, source, tell);
    const before = index === 0 ? { sheets: 0, mainSheets: 0 } : await first.promise;
    return { wanted, numbering: await holder.evaluate(numberPages, before) };
  };
  const halves = holders.map(layOut);
  halves[0]!.then(({ numbering }) => first.resolve(numbering), first.reject);
  return inOrder(halves);
}

/** Notes what is to be set tighter in the next layout. Throws a `PdfError` where that cannot help. */
function tighten(
  overflows: readonly Overflow[],
  tightenedByRef: Record<string, number>,
  count: number,
): void {
  for (const { ref, place } of overflows) {
    if (ref === undefined || count === MOST_LAYOUTS)
      throw new PdfError('content does not fit its page', place);
    // The first repeat has the true numbers, which is most often enough.
    if (count > 1) tightenedByRef[ref] = (tightenedByRef[ref] ?? 0) + 1;
  }
}

interface Unrest {
  readonly isStale: boolean;
  readonly overflows: readonly Overflow[];
}

/** Writes in the true page numbers, and returns what does not fit then. Throws a `PdfError` where text is lost. */
async function findUnrest(holder: BrowserPage, folioById: Readonly<Record<string, string>>): Promise<Unrest> {
  // Numbers that are written in move what stands beside them, so nothing is measured before.
  const isStale = await holder.evaluate(fillFolios, folioById);
  const narrow = await holder.evaluate(findNarrowCells);
  if (narrow) throw new PdfError('a table has too many columns for its page: no word fits one', narrow);
  const lost = await holder.evaluate(findLostWords);
  if (lost)
    throw new PdfError(`words are lost or doubled: “${lost.words}” (found: “${lost.found}”)`, lost.place);
  return { isStale, overflows: await holder.evaluate(findOverflows) };
}

async function readHalf(holder: BrowserPage): Promise<Omit<LaidBook, 'folioById'>> {
  const laid = await holder.evaluate(readPages);
  // No line is moved by it, but all would be laid out once more to be read.
  await holder.evaluate(settleHyphens);
  return laid;
}

/** Reads what stands on the pages of all halves, of the marks of the index those to which another half leads, and makes them ready to be printed. */
async function readHalves(holders: readonly BrowserPage[]): Promise<Omit<LaidBook, 'folioById'>> {
  const halves = await inOrder(holders.map(readHalf));
  const marks = await inOrder(
    holders.map((holder, index) => {
      const links = halves.flatMap((half, other) => (other === index ? [] : half.links));
      const ids = new Set(links.flatMap(({ target }) => target ?? []));
      return ids.size === 0 ? Promise.resolve([]) : holder.evaluate(readMarks, [...ids]);
    }),
  );
  const laid = joined(halves);
  if (holders.length > 1) await inOrder(holders.map((holder) => holder.evaluate(leadElsewhere, ELSEWHERE)));
  return { ...laid, targets: [...laid.targets, ...marks.flat()] };
}

/** Puts the lists of one record behind those of another. */
function joined<T extends { readonly [K in keyof T]: readonly unknown[] }>(records: readonly T[]): T {
  const keys = Object.keys(records[0]!) as (keyof T)[];
  return Object.fromEntries(
    keys.map((key) => [key, records.flatMap((record) => record[key])]),
  ) as unknown as T;
}
