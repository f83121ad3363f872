// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
import type { BookWindow } from './book-window.ts';

/** Puts onto the window of the page what writes a list of pages. Runs in the browser, after the inspector is installed. */
export function installPageLists(): void {
  const { bookPrint } = window as unknown as BookWindow;
  // A list that is written again may need links that it was written without.
  const linksByRef = new Map<string, readonly HTMLElement[]>();

  bookPrint.writePageList = (list, folioOf) => {
    const ref = list.dataset['ref']!;
    const { targets, joins, lead } = bookPrint.pageLists.get(ref)!;
    if (!linksByRef.has(ref)) linksByRef.set(ref, [...list.querySelectorAll<HTMLElement>('[data-page-of]')]);
    const links = linksByRef.get(ref)!.map((link) => link.cloneNode(true) as HTMLElement);
    for (const link of links) link.textContent = folioOf(link.dataset['pageOf']!);
    const folios = targets.map(folioOf);
    const runs = bookPrint.pageRuns(folios, joins).map((run) => runOf(run, links));
    const parts = runs.flatMap((run, index) => (index === 0 ? [run] : [', ', run]));
    list.replaceChildren(bookPrint.leadOf(folios, lead), ...parts);
  };

  function runOf(run: readonly number[], links: readonly HTMLElement[]): HTMLElement {
    const [first, last] = run.map((index) => links[index]!);
    if (!last) return first!;
    const range = document.createElement('span');
    range.style.whiteSpace = 'nowrap';
    range.append(first!, '\u2013', last);
    return range;
  }
}
