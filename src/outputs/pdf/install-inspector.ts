// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
import type { BookWindow, Overflow } from './book-window.ts';
import type { PdfPlace } from './pdf-error.ts';

/**
 * Puts onto the window of the page what names a place in the book and what finds content that passes its page, and makes
 * the console name the elements it is given. Runs in the browser, before any script of the page.
 */
export function installInspector(): void {
  const view = window as unknown as BookWindow;

  function placeOf(node: Node): PdfPlace {
    const element = node instanceof Element ? node : node.parentElement;
    if (element === null) return {};
    const chapter = element.closest<HTMLElement>('[data-chapter]') ?? element.closest<HTMLElement>('section');
    const { pageNumber: sheet, folio } = element.closest<HTMLElement>('.pagedjs_page')?.dataset ?? {};
    const title = chapter?.dataset['chapter'] || chapter?.dataset['id'] || chapter?.id;
    return {
      ...(title && { chapter: title }),
      element: describe(element),
      // The sheets of a second half are not numbered before those of the first.
      ...(sheet && (folio || view.bookPrint.half.name !== 'second') && { page: Number(sheet) }),
    };
  }

  function describe(element: Element): string {
    const id = element.id || (element as HTMLElement).dataset['id'];
    const file = element.getAttribute('src');
    const words = (element.textContent ?? '').trim().split(/\s+/u).slice(0, 8).join(' ');
    const name = element.localName + (id ? `#${id}` : '') + (file ? ` ${file}` : '');
    return words === '' ? name : `${name} “${words.slice(0, 80)}”`;
  }

  function overflowOf(page: HTMLElement, part: 'body' | 'notes'): Overflow | undefined {
    const area = page.querySelector('.pagedjs_area')!;
    const box = area.querySelector(
      part === 'body' ? '.pagedjs_page_content' : '.pagedjs_footnote_inner_content',
    )!;
    // The wrapper of Paged.js is as tall as the page, and is pushed past it by a margin at the top.
    const content = part === 'body' ? (box.firstElementChild ?? box) : box;
    // The rectangles of a range are those of its texts and outermost boxes.
    const wide = [...box.querySelectorAll('img, svg, table')].find((inner) => passes(inner, box, area));
    if (!wide && !passes(content, box, area)) return undefined;
    const element =
      wide ?? [...box.querySelectorAll('*')].findLast((inner) => passes(inner, box, area)) ?? box;
    const block = element.closest<HTMLElement>('p, li, dd, dt, td, th, figcaption, blockquote, .footnote');
    const ref = block?.dataset['ref'];
    return { place: placeOf(block ?? element), ...(ref && { ref }) };
  }

  // A line's box may be a little lower than its line; a lost line lies a whole column to the right.
  function passes(inner: Element, box: Element, area: Element): boolean {
    const { right } = box.getBoundingClientRect();
    const { bottom } = area.getBoundingClientRect();
    const isText = (node: Element): boolean => node.childElementCount === 0 || node instanceof SVGElement;
    const range = document.createRange();
    if (isText(inner)) range.selectNode(inner);
    else range.selectNodeContents(inner);
    return [...range.getClientRects()].some(
      (rect) => rect.width > 0 && rect.height > 0 && (rect.right > right + 2 || rect.bottom > bottom + 4),
    );
  }

  view.bookPrint = {
    placeOf,
    overflowOf,
    half: { name: 'whole', wordsBefore: new Map(), earlier: document.createDocumentFragment() },
    pageLists: new Map(),
    pageRuns: () => [],
    roman: String,
    leadOf: () => '',
    writePageList: () => undefined,
    linesOf: () => [],
    leadsOn: () => false,
    breakBefore: () => undefined,
    breakAtLine: () => undefined,
  };

  for (const level of ['error', 'warn'] as const) {
    const print = console[level].bind(console);
    console[level] = (...parts: unknown[]) => {
      const node = parts.find((part) => part instanceof Node);
      if (level === 'error' || /unable to layout/iu.test(String(parts[0]))) {
        const words = parts.filter((part) => part !== node).map((part) => String(part).trim());
        void view.reportTrouble(words.join(' '), node ? placeOf(node) : {});
      }
      print(...parts.map((part) => (part instanceof Element ? describe(part) : String(part))));
    };
  }
}
