import type { BookWindow } from './book-window.ts';

/**
 * Writes the true page numbers into the laid out references, and returns true if a list of pages would now be
 * made of other links than it was laid out with, so that the book must be laid out again. Runs in the browser.
 */
export function fillFolios(folioById: Readonly<Record<string, string>>): boolean {
  const { bookPrint } = window as unknown as BookWindow;
  for (const reference of document.querySelectorAll<HTMLElement>('.pagedjs_area [data-page-of]')) {
    const folio = folioById[reference.dataset['pageOf']!]!;
    if (reference.textContent !== folio) reference.textContent = folio;
  }
  const lists = document.querySelectorAll<HTMLElement>(
    '.pagedjs_area :is([data-unique-pages], [data-page-ranges])',
  );
  const partsByRef = Map.groupBy(lists, (list) => list.dataset['ref']!);
  return [...bookPrint.pageLists].some(([ref, { targets, joins, lead }]) => {
    const folios = targets.map((id) => folioById[id]!);
    const runs = bookPrint.pageRuns(folios, joins).map((run) => run.map((index) => folios[index]).join('–'));
    const shown = (partsByRef.get(ref) ?? []).map((part) => part.textContent).join('');
    const wanted = bookPrint.leadOf(folios, lead) + runs.join(',');
    return shown.replaceAll(/\s+/gu, '') !== wanted.replaceAll(/\s+/gu, '');
  });
}
