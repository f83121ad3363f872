// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
import type { BookWindow, Half } from './book-window.ts';
import type { PdfPlace } from './pdf-error.ts';

/** What a page lays out: sections of the body by their indexes, the first and the one behind the last, of how many. */
export interface TakenHalf {
  readonly from: number;
  readonly to: number;
  readonly of: number;
  /** An id that stands twice, with its place. */
  readonly fault?: { readonly what: string; readonly place: PdfPlace };
}

/**
 * Leaves in the page one half of the book, or the whole where it is short or has no place near its middle to be parted at:
 * a section that opens on a right-hand page, so that nothing of its layout depends on what is before it. Counts the words
 * before each id of the whole book. Runs in the browser, before elements are named.
 */
export function takeHalf(wanted: Half): TakenHalf {
  const { bookPrint } = window as unknown as BookWindow;
  const leastWords = 12_000;
  const sections = [...document.body.children];
  const wordsBefore = new Map<string, number>();
  const starts = new Map<Element, number>();
  let words = 0;
  let fault: TakenHalf['fault'];
  count();
  const cut = wanted === 'whole' || words < leastWords ? -1 : findCut();
  const isParted = cut !== -1;
  const from = isParted && wanted === 'second' ? cut : 0;
  const to = isParted && wanted === 'first' ? cut : sections.length;
  const earlier = document.createDocumentFragment();
  earlier.append(...sections.slice(0, from));
  for (const section of sections.slice(to)) section.remove();
  bookPrint.half = { name: isParted ? wanted : 'whole', wordsBefore, earlier };
  return { from, to, of: sections.length, ...(fault && { fault }) };

  function count(): void {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Element)) words += node.textContent!.match(/\S+/gu)?.length ?? 0;
      else if (node.parentNode === document.body) starts.set(node, words);
      if (!(node instanceof Element) || node.id === '') continue;
      if (wordsBefore.has(node.id))
        fault ??= { what: `the id “${node.id}” is used twice`, place: bookPrint.placeOf(node) };
      wordsBefore.set(node.id, words);
      if (node.matches('.footnote')) wordsBefore.set(`call-${node.id}`, words);
    }
  }

  /** Returns the index of the section nearest to the middle at which the book can be parted, else -1. */
  function findCut(): number {
    const isFront = (section: Element): boolean => section.matches('[data-matter="front"], style, script');
    const first = sections.findIndex((section) => !isFront(section));
    const farness = sections.map((section, index) => {
      if (index <= first || !/right|recto/u.test(getComputedStyle(section).breakBefore)) return Infinity;
      return Math.abs(starts.get(section)! / words - 0.5);
    });
    const least = Math.min(...farness);
    return least < 0.3 ? farness.indexOf(least) : -1;
  }
}
