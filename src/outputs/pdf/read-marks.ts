import type { LaidTarget } from './read-pages.ts';

/** Returns the places of marks of the index by their ids, as far as they stand on the pages; `readPages` leaves out marks, of which there are thousands. Runs in the browser. */
export function readMarks(ids: readonly string[]): readonly LaidTarget[] {
  return ids.flatMap((id) => {
    const mark = document.getElementById(id);
    const sheet = mark?.dataset['mark'] !== undefined && mark.closest<HTMLElement>('.pagedjs_page');
    if (!mark || !sheet) return [];
    const origin = sheet.getBoundingClientRect();
    const { left, top } = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
    const page = Number(sheet.dataset['pageNumber']);
    return [{ id, page, left: left - origin.left, top: top - origin.top }];
  });
}
