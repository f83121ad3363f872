// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
import type { BookWindow, PageList } from './book-window.ts';

/**
 * Writes the true page numbers into the laid out references and lists of pages, and returns true if a list that goes
 * on overleaf would now be another, so that the book must be laid out again. Runs in the browser.
 */
export function fillFolios(folioById: Readonly<Record<string, string>>): boolean {
  const { bookPrint } = window as unknown as BookWindow;
  const folioOf = (id: string): string => folioById[id]!;
  for (const reference of document.querySelectorAll<HTMLElement>('.pagedjs_area [data-page-of]')) {
    const folio = folioOf(reference.dataset['pageOf']!);
    if (reference.textContent !== folio) reference.textContent = folio;
  }
  const lists = document.querySelectorAll<HTMLElement>(
    '.pagedjs_area :is([data-unique-pages], [data-page-ranges])',
  );
  const partsByRef = Map.groupBy(lists, (list) => list.dataset['ref']!);
  const wrong = [...bookPrint.pageLists].map(([ref, list]) => {
    const parts = partsByRef.get(ref) ?? [];
    return !isTrue(parts, list) && !rewrite(parts);
  });
  return wrong.includes(true);

  function isTrue(parts: readonly HTMLElement[], { targets, joins, lead }: PageList): boolean {
    const folios = targets.map(folioOf);
    const runs = bookPrint.pageRuns(folios, joins).map((run) => run.map((index) => folios[index]).join('–'));
    const shown = parts.map((part) => part.textContent).join('');
    const wanted = bookPrint.leadOf(folios, lead) + runs.join(',');
    return shown.replaceAll(/\s+/gu, '') === wanted.replaceAll(/\s+/gu, '');
  }

  /** A list on one page is written anew where it stands; whether it has room there is looked at later. */
  function rewrite([part, ...others]: readonly HTMLElement[]): boolean {
    if (!part || others.length > 0) return false;
    bookPrint.writePageList(part, folioOf);
    return true;
  }
}
