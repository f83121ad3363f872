// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
import type { BookWindow, LaidLine } from './book-window.ts';

/** Puts onto the window of the page what finds the lines of a block and moves the end of a page up to one of them. Runs in the browser, after the inspector is installed. */
export function installLineTools(): void {
  const { bookPrint } = window as unknown as BookWindow;
  bookPrint.linesOf = linesOf;
  bookPrint.breakBefore = breakBefore;
  bookPrint.breakAtLine = breakAtLine;
  bookPrint.leadsOn = leadsOn;

  /** Paged.js takes `break-after` out of the style sheets and writes it on the elements. */
  function leadsOn(element: Element): boolean {
    return (
      /^(?:H[1-6]|CAPTION|COLGROUP|THEAD)$/.test(element.tagName) ||
      (element as HTMLElement).dataset['breakAfter'] === 'avoid'
    );
  }

  /** The boxes of elements come before those of what is in them; a raised number belongs to the line whose bottom its middle does not pass. */
  function linesOf(range: Range, bounds: DOMRect): LaidLine[] {
    const boxes = [...range.getClientRects()]
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ left, top, bottom }) => ({
        column: Math.floor((left - bounds.left + 1) / bounds.width),
        top,
        bottom,
      }))
      .toSorted((a, b) => a.column - b.column || a.top + a.bottom - b.top - b.bottom);
    const lines: LaidLine[] = [];
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

  function linesIn(block: Element, rendered: Element): LaidLine[] {
    const range = document.createRange();
    range.selectNodeContents(block);
    return linesOf(range, rendered.parentElement!.getBoundingClientRect());
  }

  function breakBefore(block: Element, rendered: HTMLElement, overflow: Range): Range | undefined {
    let first: Element = block;
    for (;;) {
      const previous = first.previousElementSibling;
      if (previous && leadsOn(previous)) {
        const lines = previous instanceof HTMLParagraphElement ? linesIn(previous, rendered) : [];
        // Of a paragraph that leads on, the last two lines go along.
        if (lines.length >= 4) return breakAtLine(previous as HTMLElement, lines.at(-2)!, overflow);
        first = previous;
      } else if (!previous && first.parentElement && first.parentElement !== rendered)
        first = first.parentElement;
      else break;
    }
    if (!first.previousElementSibling || first === rendered || first.contains(rendered)) return undefined;
    const moved = overflow.cloneRange();
    moved.setStartBefore(first);
    return moved;
  }

  function breakAtLine(block: HTMLElement, line: LaidLine, overflow: Range): Range | undefined {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const isCut = block.contains(overflow.startContainer);
    if (isCut) walker.currentNode = overflow.startContainer;
    const character = document.createRange();
    let end = isCut ? overflow.startOffset : Infinity;
    for (let text = isCut ? walker.currentNode : walker.lastChild(); text; text = walker.previousNode()) {
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
}
