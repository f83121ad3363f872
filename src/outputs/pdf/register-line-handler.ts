// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
import type { BookWindow } from './book-window.ts';

/**
 * Keeps lines company, which Paged.js does not: a page neither ends with the first line of a paragraph nor begins with
 * its last, nor ends with a heading or an introduction that leads to what comes. Moves the break by a line, or before
 * the paragraph and what leads to it. Runs in the browser.
 */
export function registerLineHandler(): void {
  const { Paged, bookPrint } = window as unknown as BookWindow;
  const { linesOf, breakBefore, breakAtLine, leadsOn } = bookPrint;

  class KeepLines extends Paged.Handler {
    onOverflow(overflow: Range | undefined, rendered: HTMLElement, bounds: DOMRect): Range | undefined {
      if (!overflow) return undefined;
      const next = overflow.startContainer.childNodes[overflow.startOffset];
      if (next instanceof Element && (opensSection(next) || hasLeader(next, rendered)))
        return breakBefore(next, rendered, overflow);
      return keepLines(fromText(overflow), rendered, bounds);
    }
  }

  /** Else the section would begin on the page before, with nothing in it. */
  function opensSection(element: Element): boolean {
    return element.matches('section > :first-child');
  }

  /** Paged.js ends a page before an element too where that stands in the midst of a line. */
  function fromText(overflow: Range): Range {
    const next = overflow.startContainer.childNodes[overflow.startOffset];
    const text = next && document.createTreeWalker(next, NodeFilter.SHOW_TEXT).nextNode();
    if (!text) return overflow;
    const moved = overflow.cloneRange();
    moved.setStart(text, 0);
    return moved;
  }

  function keepLines(overflow: Range, rendered: HTMLElement, bounds: DOMRect): Range | undefined {
    const start = overflow.startContainer;
    const block = start.parentElement!.closest<HTMLElement>('p, li, dd');
    if (start.nodeType !== Node.TEXT_NODE || !block || !rendered.contains(block)) return undefined;
    const before = linesOf(textBefore(block, overflow), bounds);
    if (before.length === 0) return undefined;
    const isOrphan = before.length === 1 && !block.dataset['splitFrom'];
    const isWidow = isComplete(block) && widthOf(block, overflow) <= bounds.width;
    if (isOrphan || (isWidow && before.length <= 2 && !block.dataset['splitFrom'])) {
      return breakBefore(block, rendered, overflow);
    }
    const moved = isWidow && before.length > 2 ? breakAtLine(block, before.at(-1)!, overflow) : undefined;
    const kept = isWidow ? before.length - 1 : before.length;
    const isShort = kept < (block.dataset['splitFrom'] ? 2 : 3);
    return isInWord(moved ?? overflow) && !isShort ? breakAtLine(block, before[kept - 1]!, overflow) : moved;
  }

  /** Nobody turns a leaf within a word. */
  function isInWord({ startContainer: { textContent }, startOffset }: Range): boolean {
    return /^[\p{L}\u00AD]{2}$/u.test(textContent!.slice(startOffset - 1, startOffset + 1));
  }

  function textBefore(block: Node, overflow: Range): Range {
    const range = document.createRange();
    range.setStart(block, 0);
    range.setEnd(overflow.startContainer, overflow.startOffset);
    return range;
  }

  /** How long the rest of the block is as one line; notes that stand in it still will be taken out. */
  function widthOf(block: HTMLElement, overflow: Range): number {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    walker.currentNode = overflow.startContainer;
    const range = document.createRange();
    let width = 0;
    let from = overflow.startOffset;
    for (let text: Node | null = overflow.startContainer; text; text = walker.nextNode()) {
      range.selectNodeContents(text);
      range.setStart(text, from);
      from = 0;
      if (text.parentElement!.closest('.footnote')) continue;
      for (const box of range.getClientRects()) width += box.width;
    }
    return width;
  }

  /** Paged.js may not have come to the end of the paragraph yet: then more lines follow than can be seen. */
  function isComplete(block: HTMLElement): boolean {
    const source = bookPrint.chunker?.source.querySelector(`[data-ref="${block.dataset['ref']}"]`);
    const lastPart = (node: Element): string | null | undefined =>
      [...node.children].findLast((part) => !part.matches('.footnote, .note-call'))?.getAttribute('data-ref');
    return !source || block.nextElementSibling !== null || lastPart(source) === lastPart(block);
  }

  function hasLeader(element: Element, rendered: HTMLElement): boolean {
    let first = element;
    while (!first.previousElementSibling && first.parentElement && first.parentElement !== rendered) {
      first = first.parentElement;
    }
    return first.previousElementSibling !== null && leadsOn(first.previousElementSibling);
  }

  Paged.registeredHandlers.push(KeepLines);
}
