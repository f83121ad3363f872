import type { PageList } from './book-window.ts';
import { compareText } from './compare-text.ts';
import { leadOf } from './lead-of.ts';
import { pageRuns } from './page-runs.ts';
import { PdfError, type PdfPlace } from './pdf-error.ts';
import { lettersOf } from './printed-letters.ts';
import type { PrintedPage } from './read-printed.ts';
import type { WantedRun, WantedText } from './read-source.ts';

type Roles = readonly string[];

/**
 * Throws a `PdfError` unless the pages of a finished PDF hold every word of the source once and in order: the running text
 * with its tables, and the notes. `folioOf` gives the number of the page on which an id stands.
 */
export function checkWords(
  pages: readonly PrintedPage[],
  wanted: WantedText,
  folioOf: (id: string) => string | undefined,
): void {
  const numbered = (runs: readonly WantedRun[]): readonly WantedRun[] =>
    runs.map((run) => {
      if (run.pagesOf) return { ...run, text: listOf(run.pagesOf, folioOf) };
      return run.pageOf === undefined ? run : { ...run, text: folioOf(run.pageOf) ?? '?' };
    });
  compareText(numbered(wanted.body), lettersIn(pages, isBody), wanted.heads);
  compareText(numbered(wanted.notes), lettersIn(pages, isNote), wanted.heads);
  checkLabels(wanted.labels, lettersIn(pages, isPicture).join(''));
  const unread = pages.findIndex((page) => page.unread.trim() !== '');
  if (unread !== -1) {
    throw new PdfError(`“${pages[unread]!.unread.trim()}” is read out to nobody`, { page: unread + 1 });
  }
}

function listOf({ targets, joins, lead }: PageList, folioOf: (id: string) => string | undefined): string {
  const folios = targets.map((id) => folioOf(id) ?? '?');
  const runs = pageRuns(folios, joins).map((run) => run.map((index) => folios[index]).join('\u2013'));
  return leadOf(folios, lead) + runs.join(', ');
}

function isNote(roles: Roles): boolean {
  return roles.includes('Note') && !isPicture(roles);
}

/** Signs and numbers of lists, which are the browser's, stand in their labels as they are; a term is an element there. */
function isBody(roles: Roles): boolean {
  return !roles.includes('Note') && !isPicture(roles) && roles.at(-1) !== 'Lbl';
}

function isPicture(roles: Roles): boolean {
  return roles.at(-1) === 'Figure';
}

function lettersIn(pages: readonly PrintedPage[], isWanted: (roles: Roles) => boolean): string[] {
  return pages.map(({ runs }) =>
    runs.map(({ text, roles }) => (isWanted(roles) ? lettersOf(text) : '')).join(''),
  );
}

/** Pictures from files may have words of their own between those of the page's drawings. */
function checkLabels(labels: readonly WantedRun[], printed: string): void {
  let at = 0;
  let place: PdfPlace = {};
  for (const label of labels) {
    place = label.place ?? place;
    const text = lettersOf(label.text);
    const found = printed.indexOf(text, at);
    if (found === -1)
      throw new PdfError(`the PDF has lost words of a drawing: “${label.text.trim()}”`, place);
    at = found + text.length;
  }
}
