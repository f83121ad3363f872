// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
import type { BookWindow, PageList } from './book-window.ts';
import type { PdfPlace } from './pdf-error.ts';

/** A stretch of text that the PDF must hold. */
export interface WantedRun {
  readonly text: string;
  /** Id of the thing whose page number stands here in place of the text. */
  readonly pageOf?: string;
  /** The list of pages that stands here in place of the text. */
  readonly pagesOf?: PageList;
  /** True for text of which letters run from right to left: a PDF has them as they lie on the line. */
  readonly isRightToLeft?: boolean;
  /** Where the text stands; absent where it is the same as that of the run before. */
  readonly place?: PdfPlace;
}

/** The text that the PDF must hold, in the order of reading. */
export interface WantedText {
  readonly body: readonly WantedRun[];
  readonly notes: readonly WantedRun[];
  /** Words in drawings, which the PDF holds as one picture each. */
  readonly labels: readonly WantedRun[];
  /** Heads of tables, which may come again on the pages that carry a table on. */
  readonly heads: readonly string[];
}

/** Returns the text that a reader of the prepared page is shown, body and notes apart. Runs in the browser, before the layout. */
export function readSource(): WantedText {
  const { bookPrint } = window as unknown as BookWindow;
  const unshown =
    'script, style, template, [hidden], [aria-hidden="true"], svg title, svg desc, svg metadata';
  const blocks = 'p, li, dt, dd, th, td, caption, figcaption, figure, h1, h2, h3, h4, h5, h6, .footnote';
  const body: WantedRun[] = [];
  const notes: WantedRun[] = [];
  const labels: WantedRun[] = [];
  let last: Element | null = null;
  visit(document.body, body);
  const heads = [...document.querySelectorAll('thead')].map((head) => head.textContent!);
  return { body, notes, labels, heads };

  function visit(node: Node, runs: WantedRun[]): void {
    if (node instanceof Text) add(node, runs);
    if (!(node instanceof Element) || node.matches(unshown) || !node.checkVisibility()) return;
    const pagesOf = bookPrint.pageLists.get((node as HTMLElement).dataset['ref']!);
    if (pagesOf) return void runs.push({ text: '', pagesOf });
    const isNote = node.matches('.footnote');
    if (isNote) runs.push({ text: (node as HTMLElement).dataset['number']! });
    const inner = isNote ? notes : node.matches('svg[role="img"]') ? labels : runs;
    for (const child of node.childNodes) visit(child, inner);
  }

  function add(text: Text, runs: WantedRun[]): void {
    if (text.data.trim() === '') return;
    const parent = text.parentElement!;
    const block = parent.closest(blocks) ?? parent;
    const pageOf = parent.closest<HTMLElement>('[data-page-of]')?.dataset['pageOf'];
    const place = block === last ? undefined : bookPrint.placeOf(block);
    const isRightToLeft =
      getComputedStyle(parent).direction === 'rtl' || /[\u0590-\u08FF\uFB1D-\uFEFC]/u.test(text.data);
    last = block;
    runs.push({
      text: text.data,
      ...(isRightToLeft && { isRightToLeft }),
      ...(pageOf && { pageOf }),
      ...(place && { place }),
    });
  }
}
