import type { BookWindow } from './book-window.ts';

/**
 * Writes the true page numbers into the laid out references, and returns true if a list of pages of use would now be
 * made of other links than it was laid out with, so that the book must be laid out again. Runs in the browser.
 */
export function fillFolios(folioById: Readonly<Record<string, string>>): boolean {
  const { bookPrint } = window as unknown as BookWindow;
  for (const reference of document.querySelectorAll<HTMLElement>('.pagedjs_area [data-page-of]')) {
    const folio = folioById[reference.dataset['pageOf']!]!;
    if (reference.textContent !== folio) reference.textContent = folio;
  }
  return [...bookPrint.pageLists].some(([ref, targets]) => {
    const selector = `.pagedjs_area [data-unique-pages][data-ref="${ref}"] [data-page-of]`;
    const shown = [...document.querySelectorAll(selector)].map((link) => link.textContent);
    const wanted = new Set(targets.map((id) => folioById[id]!));
    return shown.length !== wanted.size || shown.some((folio) => !wanted.has(folio!));
  });
}
