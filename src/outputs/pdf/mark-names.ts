// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
import type { BookWindow } from './book-window.ts';
import type { PdfPlace } from './pdf-error.ts';

/**
 * Marks every place at which a name of the index stands, within what the index leads to, and leads the index to these
 * marks, so that its numbers are the pages of the names. Returns the first name that does not stand where it should, or
 * null. Runs in the browser, before elements are named.
 */
export function markNames(): { readonly what: string; readonly place: PdfPlace } | null {
  const { bookPrint } = window as unknown as BookWindow;
  const citations =
    '.footnote, .cite, .from, .source-line a[href^="#source-"], script, style, template, [hidden]';
  let count = 0;
  for (const list of document.querySelectorAll<HTMLElement>('[data-page-ranges]')) {
    const targets: Element[] = [];
    for (const link of list.querySelectorAll<HTMLElement>('[data-page-of]')) {
      const target = document.getElementById(link.dataset['pageOf']!);
      // What has no target is found with all other links.
      if (!target) return null;
      const { written } = link.dataset;
      const marks = written ? scopeOf(target).flatMap((part) => markAll(part, patternOf(written))) : [target];
      const what = `“${written}” does not stand where the index leads to`;
      if (marks.length === 0) return { what, place: bookPrint.placeOf(target) };
      targets.push(...marks);
    }
    const inOrder = targets.toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
    list.replaceChildren(...inOrder.map((target) => linkTo(target.id)));
  }
  return null;

  function isBefore(a: Element, b: Element): boolean {
    return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }

  /** A term stands for all that is said of it, up to the next. */
  function scopeOf(target: Element): Element[] {
    const scope = [target];
    let next = target.localName === 'dt' ? target.nextElementSibling : null;
    for (; next?.localName === 'dd'; next = next.nextElementSibling) scope.push(next);
    return scope;
  }

  function patternOf(written: string): RegExp {
    const names = written
      .split('|')
      .toSorted((a, b) => b.length - a.length)
      .map((name) =>
        name.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`).replaceAll(/\s+/gu, String.raw`\s+`),
      );
    return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${names.join('|')})(?![\p{L}\p{N}\p{M}])`, 'gu');
  }

  function markAll(root: Element, pattern: RegExp): Element[] {
    return blocksOf(root).flatMap((texts) => {
      const found = [
        ...texts
          .map(({ data }) => data)
          .join('')
          .matchAll(pattern),
      ];
      // From the end, so that what is wrapped moves nothing that is still to be wrapped.
      return found.toReversed().map(({ index, 0: name }) => wrap(texts, index, name.length));
    });
  }

  /** Where a name lies in several texts, as for a word of it in italics, the first of them is enough. */
  function wrap(texts: readonly Text[], start: number, length: number): Element {
    let at = start;
    const text = texts.find((one) => at < one.length || ((at -= one.length), false))!;
    const end = Math.min(text.length, at + length);
    // What several lines of the index lead to is marked once.
    if (text.parentElement!.dataset['mark'] !== undefined && at === 0 && end === text.length)
      return text.parentElement!;
    const mark = document.createElement('span');
    mark.id = `named-${(count += 1)}`;
    mark.dataset['mark'] = '';
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, end);
    range.surroundContents(mark);
    return mark;
  }

  /** The texts of each paragraph, cell or the like: no name goes on from one to the next. */
  function blocksOf(root: Element): Text[][] {
    const blocks = new Map<Element | null, Text[]>();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement!.closest(citations)) continue;
      const block = node.parentElement!.closest('p, li, dt, dd, th, td, caption, h1, h2, h3, h4, h5, h6');
      blocks.set(block, [...(blocks.get(block) ?? []), node as Text]);
    }
    return [...blocks.values()];
  }

  function linkTo(id: string): HTMLElement {
    const link = document.createElement('a');
    link.href = `#${id}`;
    link.dataset['pageOf'] = id;
    link.textContent = '00';
    return link;
  }
}
