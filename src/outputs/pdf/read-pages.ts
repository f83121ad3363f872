// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
import type { BookWindow, Overflow } from './book-window.ts';
import type { PdfPlace } from './pdf-error.ts';

/** One laid out page. */
export interface LaidPage {
  /** What the page is called: roman before the first chapter, then decimal. */
  readonly folio: string;
  /** True for a page left empty so that the next falls on its side. */
  readonly isBlank: boolean;
  readonly isFront: boolean;
  /** Texts in the margins: running heads and folio. */
  readonly margins: readonly string[];
}

/** A link as it lies on a page; lengths in CSS pixels from the page's top left corner. */
export interface LaidLink {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
  /** The id that it leads to, if that is within the book. */
  readonly target?: string;
}

/** The place of an id on a page; lengths in CSS pixels from the page's top left corner. */
export interface LaidTarget {
  readonly id: string;
  readonly page: number;
  readonly left: number;
  readonly top: number;
}

/** A heading that the outline must hold. */
export interface LaidHeading {
  readonly text: string;
  readonly level: number;
  /** Number of the sheet, from 1. */
  readonly page: number;
}

/** The laid out book. */
export interface LaidBook {
  readonly pages: readonly LaidPage[];
  readonly folioById: Readonly<Record<string, string>>;
  readonly headings: readonly LaidHeading[];
  readonly links: readonly LaidLink[];
  readonly targets: readonly LaidTarget[];
}

/** Returns what stands where on the pages that `numberPages` has numbered. Runs in the browser. */
export function readPages(): Omit<LaidBook, 'folioById'> {
  const headings: LaidHeading[] = [];
  const links: LaidLink[] = [];
  const targets: LaidTarget[] = [];
  const seen = new Set<string>();
  const pages = [...document.querySelectorAll<HTMLElement>('.pagedjs_page')].map((sheet) => {
    const content = sheet.querySelector<HTMLElement>('.pagedjs_area')!;
    const page = Number(sheet.dataset['pageNumber']);
    for (const named of content.querySelectorAll<HTMLElement>('[id]:not([data-mark])'))
      readTarget(named, sheet, page);
    for (const heading of content.querySelectorAll('h1, h2, h3, h4, h5, h6')) readHeading(heading, page);
    for (const link of content.querySelectorAll<HTMLAnchorElement>('a[href]')) readLink(link, sheet, page);
    return {
      folio: sheet.dataset['folio']!,
      isFront: sheet.dataset['isFront'] !== undefined,
      isBlank: sheet.classList.contains('pagedjs_blank_page'),
      margins: marginsOf(sheet),
    };
  });
  return { pages, headings, links, targets };

  function marginsOf(sheet: HTMLElement): string[] {
    const boxes = [...sheet.querySelectorAll('.pagedjs_margin-content')];
    return boxes.flatMap((box) => {
      const { content, display } = getComputedStyle(box, '::after');
      return display === 'none' || !box.checkVisibility() ? [] : (/^"(.*)"$/u.exec(content)?.[1] ?? []);
    });
  }

  /** Marks of the index, of which there are thousands, are no addresses. */
  function readTarget(named: HTMLElement, sheet: HTMLElement, page: number): void {
    if (seen.has(named.id)) return;
    seen.add(named.id);
    const origin = sheet.getBoundingClientRect();
    const { left, top } = named.getClientRects()[0] ?? named.getBoundingClientRect();
    targets.push({ id: named.id, page, left: left - origin.left, top: top - origin.top });
  }

  function readHeading(heading: Element, page: number): void {
    const text = plain(wordsOf(heading));
    const isContinued = (heading as HTMLElement).dataset['splitFrom'] !== undefined;
    if (text !== '' && !isContinued) headings.push({ text, level: Number(heading.localName.slice(1)), page });
  }

  /** Soft hyphens are those of lines. */
  function plain(text: string): string {
    return text.replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim();
  }

  /** The text of a heading without the numbers of its notes; few headings have any, and to copy each takes its time. */
  function wordsOf(heading: Element): string {
    if (!heading.querySelector('[data-footnote-call]')) return heading.textContent!;
    const copy = heading.cloneNode(true) as Element;
    for (const call of copy.querySelectorAll('[data-footnote-call]')) call.remove();
    return copy.textContent!;
  }

  function readLink(link: HTMLAnchorElement, sheet: HTMLElement, page: number): void {
    const origin = sheet.getBoundingClientRect();
    const text = plain(link.getAttribute('aria-label') ?? (link.title || link.textContent || ''));
    const href = link.getAttribute('href')!;
    const target =
      href.startsWith('#') && href.length > 1 ? { target: decodeURIComponent(href.slice(1)) } : {};
    for (const rect of link.getClientRects()) {
      const [left, right] = [rect.left - origin.left, rect.right - origin.left];
      links.push({
        page,
        left,
        right,
        top: rect.top - origin.top,
        bottom: rect.bottom - origin.top,
        text,
        ...target,
      });
    }
  }
}

/** Returns the content that passes its page. Runs in the browser. */
export function findOverflows(): readonly Overflow[] {
  const { bookPrint } = window as unknown as BookWindow;
  const sheets = [...document.querySelectorAll<HTMLElement>('.pagedjs_page')];
  return sheets.flatMap(
    (sheet) => bookPrint.overflowOf(sheet, 'body') ?? bookPrint.overflowOf(sheet, 'notes') ?? [],
  );
}

/** Returns the last place of a layout that ended before the end of the text, else null. Runs in the browser. */
export function findCut(): PdfPlace | null {
  const { bookPrint } = window as unknown as BookWindow;
  const last = bookPrint.chunker?.pages.findLast((page) => page.layoutMethod !== undefined);
  if (last?.endToken === undefined) return null;
  return bookPrint.placeOf(last.wrapper.lastElementChild ?? last.element);
}
