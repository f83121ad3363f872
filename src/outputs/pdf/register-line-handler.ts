// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
import type { BookWindow } from './book-window.ts';

/**
 * Keeps lines company, which Paged.js does not: a page neither ends with the first line of a paragraph nor begins with
 * its last, nor ends with a heading or an introduction that leads to what comes. Moves the break by a line, or before
 * the paragraph and what leads to it. Runs in the browser.
 */
export function registerLineHandler(): void {
  const { Paged, bookPrint } = window as unknown as BookWindow;

  /** Top and bottom of a line, and the column that it stands in: what passes the page stands in the next. */
  interface Line {
    column: number;
    top: number;
    bottom: number;
  }

  class KeepLines extends Paged.Handler {
    onOverflow(overflow: Range | undefined, rendered: HTMLElement, bounds: DOMRect): Range | undefined {
      if (!overflow) return undefined;
      const next = overflow.startContainer.childNodes[overflow.startOffset];
      if (next instanceof Element && hasLeader(next, rendered)) return breakBefore(next, rendered, overflow);
      return keepLines(fromText(overflow), rendered, bounds);
    }
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
    return isWidow && before.length > 2 ? breakAtLine(block, before.at(-1)!, overflow) : undefined;
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

  /** The boxes of elements come before those of what is in them; a raised number belongs to the line whose bottom its middle does not pass. */
  function linesOf(range: Range, bounds: DOMRect): Line[] {
    const boxes = [...range.getClientRects()]
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ left, top, bottom }) => ({
        column: Math.floor((left - bounds.left + 1) / bounds.width),
        top,
        bottom,
      }))
      .toSorted((a, b) => a.column - b.column || a.top + a.bottom - b.top - b.bottom);
    const lines: Line[] = [];
    for (const { column, top, bottom } of boxes) {
      const last = lines.at(-1);
      if (last && last.column === column && (top + bottom) / 2 < last.bottom) {
        last.top = Math.min(last.top, top);
        last.bottom = Math.max(last.bottom, bottom);
      } else {
        lines.push({ column, top, bottom });
      }
    }
    return lines;
  }

  /** Paged.js may not have come to the end of the paragraph yet: then more lines follow than can be seen. */
  function isComplete(block: HTMLElement): boolean {
    const source = bookPrint.chunker?.source.querySelector(`[data-ref="${block.dataset['ref']}"]`);
    const lastPart = (node: Element): string | null | undefined =>
      [...node.children].findLast((part) => !part.matches('.footnote, .note-call'))?.getAttribute('data-ref');
    return !source || block.nextElementSibling !== null || lastPart(source) === lastPart(block);
  }

  /** Nothing is moved off a page that would then be empty. */
  function breakBefore(block: Element, rendered: HTMLElement, overflow: Range): Range | undefined {
    let first: Element = block;
    for (;;) {
      const previous = first.previousElementSibling;
      if (previous && leadsOn(previous)) first = previous;
      else if (!previous && first.parentElement && first.parentElement !== rendered)
        first = first.parentElement;
      else break;
    }
    if (!first.previousElementSibling || first === rendered || first.contains(rendered)) return undefined;
    const moved = overflow.cloneRange();
    moved.setStartBefore(first);
    return moved;
  }

  function hasLeader(element: Element, rendered: HTMLElement): boolean {
    let first = element;
    while (!first.previousElementSibling && first.parentElement && first.parentElement !== rendered) {
      first = first.parentElement;
    }
    return first.previousElementSibling !== null && leadsOn(first.previousElementSibling);
  }

  /** Paged.js takes `break-after` out of the style sheets and writes it on the elements. */
  function leadsOn(element: Element): boolean {
    return (
      /^(?:H[1-6]|CAPTION|COLGROUP|THEAD)$/.test(element.tagName) ||
      (element as HTMLElement).dataset['breakAfter'] === 'avoid'
    );
  }

  function breakAtLine(block: HTMLElement, line: Line, overflow: Range): Range | undefined {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    walker.currentNode = overflow.startContainer;
    const character = document.createRange();
    let end = overflow.startOffset;
    for (let text: Node | null = overflow.startContainer; text; text = walker.previousNode()) {
      for (let at = Math.min(end, text.textContent!.length) - 1; at >= 0; at -= 1) {
        character.setStart(text, at);
        character.setEnd(text, at + 1);
        const { top, bottom, height } = character.getBoundingClientRect();
        if (height === 0 || (top + bottom) / 2 > line.top) continue;
        const moved = overflow.cloneRange();
        // The number of a note is text that the source does not have.
        const call = text.parentElement!.closest('.note-call');
        if (call) moved.setStartAfter(call);
        else moved.setStart(text, at + 1);
        return moved;
      }
      end = Infinity;
    }
    return undefined;
  }

  Paged.registeredHandlers.push(KeepLines);
}
