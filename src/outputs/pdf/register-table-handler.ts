import type { BookWindow } from './book-window.ts';

/** Repeats the head of a table at the top of every page that carries the table on. Runs in the browser. */
export function registerTableHandler(): void {
  const { Paged } = window as unknown as BookWindow;

  class RepeatHeads extends Paged.Handler {
    renderNode(rendered: Node, source: Node): void {
      const table = rendered.parentElement?.closest<HTMLElement>('table[data-split-from]');
      const head = (source.parentElement?.closest('table') as HTMLTableElement | null | undefined)?.tHead;
      if (!table || !head || table.querySelector('thead')) return;
      const copy = head.cloneNode(true) as HTMLElement;
      for (const part of [copy, ...copy.querySelectorAll<HTMLElement>('*')]) {
        part.removeAttribute('id');
        part.removeAttribute('data-ref');
      }
      copy.dataset['repeated'] = '';
      const columns = source.parentElement?.closest('table')?.querySelector(':scope > colgroup');
      table.prepend(...(columns ? [columns.cloneNode(true)] : []), copy);
    }
  }
  Paged.registeredHandlers.unshift(RepeatHeads);
}
