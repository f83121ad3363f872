// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
import type { BookWindow } from './book-window.ts';

/**
 * Lets no chapter and no part end with a page of fewer than seven lines, spaces between them included: where its last
 * lines pass the page, the break is moved up until there are as many. Measures the prepared source, and runs in the
 * browser, after the line handler.
 */
export function registerTailHandler(): void {
  const { Paged, bookPrint } = window as unknown as BookWindow;
  const leastLines = 7;
  markTails();

  class KeepTails extends Paged.Handler {
    #moved = new WeakSet<HTMLElement>();

    onOverflow(overflow: Range | undefined, rendered: HTMLElement, bounds: DOMRect): Range | undefined {
      const block = rendered.querySelector<HTMLElement>('[data-tail]');
      // A page whose notes took more room passes again, without the lines that are gone already.
      if (!overflow || !block || this.#moved.has(rendered)) return undefined;
      const moved = this.#breakAbove(block, overflow, rendered, bounds);
      if (moved) this.#moved.add(rendered);
      return moved;
    }

    #breakAbove(
      block: HTMLElement,
      overflow: Range,
      rendered: HTMLElement,
      bounds: DOMRect,
    ): Range | undefined {
      const whole = document.createRange();
      // The box of the block itself would be one line with those in its midst.
      whole.selectNodeContents(block);
      if (overflow.compareBoundaryPoints(Range.START_TO_START, whole) <= 0) return undefined;
      const lines = bookPrint.linesOf(whole, bounds);
      const kept = lines.length - Number(block.dataset['tail']);
      const isBegun = block.dataset['splitFrom'] !== undefined;
      if (kept < 2) return isBegun ? undefined : bookPrint.breakBefore(block, rendered, overflow);
      const first = lines[kept]!;
      return first.column > 0 ? undefined : bookPrint.breakAtLine(block, first, overflow);
    }
  }

  /** Marks the block in which the last lines begin with how many of its lines they are. */
  function markTails(): void {
    const measure = getComputedStyle(document.documentElement).getPropertyValue('--measure');
    const line = parseFloat(getComputedStyle(document.body).lineHeight);
    if (measure === '' || Number.isNaN(line)) return;
    const column = document.createElement('style');
    column.textContent = `body { width: ${measure} } .footnote { display: none }`;
    document.head.append(column);
    for (const section of document.querySelectorAll('section[data-chapter]')) markTail(section, line);
    column.remove();
  }

  function markTail(section: Element, line: number): void {
    const inColumns = [...section.children].some((part) => getComputedStyle(part).columnCount !== 'auto');
    const blocks = [
      ...section.querySelectorAll<HTMLElement>('p, li, dt, dd, table, h1, h2, h3, .piece'),
    ].filter(
      (block) => block.clientHeight > 0 && !block.matches('table *') && !block.querySelector('p, li, dt, dd'),
    );
    const last = blocks.at(-1);
    if (inColumns || !last) return;
    const top = last.getBoundingClientRect().bottom - leastLines * line;
    const block = blocks.find((one) => one.getBoundingClientRect().bottom > top + line / 4)!;
    // Rows that belong together are not parted for it.
    if (block === blocks[0] || block.localName === 'table') return;
    const box = block.getBoundingClientRect();
    const isText = block.localName === 'p' || block.localName === 'li';
    const count = Math.ceil((box.bottom - top) / parseFloat(getComputedStyle(block).lineHeight) - 0.2);
    block.dataset['tail'] = String(isText && box.top < top ? Math.max(2, count) : Infinity);
  }

  Paged.registeredHandlers.push(KeepTails);
}
