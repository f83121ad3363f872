import { PdfError, type PdfPlace } from './pdf-error.ts';
import { endOfMixedText, endOfText, lettersOf } from './printed-letters.ts';
import type { WantedRun } from './read-source.ts';

/** Throws a `PdfError` at the first word that the letters of the pages have lost or have too many; heads of tables may come again. */
export function compareText(
  wanted: readonly WantedRun[],
  pages: readonly string[],
  heads: readonly string[],
): void {
  const printed = pages.join('');
  let at = 0;
  let place: PdfPlace = {};
  for (const [index, run] of wanted.entries()) {
    place = run.place ?? place;
    const endOf = run.isRightToLeft ? endOfMixedText : endOfText;
    const end = endOf(run.text, printed, at) ?? endAfterHead(run.text, printed, at, heads);
    if (end === undefined) throw difference(wanted.slice(index, index + 10), pages, at, place);
    at = end;
  }
  if (at < printed.length) {
    const extra = printed.slice(at, at + 60);
    throw new PdfError(`the PDF has words too many: “${extra}”`, { page: pageAt(at, pages) });
  }
}

function endAfterHead(
  text: string,
  printed: string,
  at: number,
  heads: readonly string[],
): number | undefined {
  for (const head of heads) {
    const end = endOfText(head, printed, at);
    if (end !== undefined && end > at) return endOfText(text, printed, end);
  }
  return undefined;
}

function pageAt(index: number, pages: readonly string[]): number {
  let end = 0;
  return pages.findIndex((page) => index < (end += page.length)) + 1 || pages.length;
}

/** Says what is wrong where the first of some texts does not stand at a place. */
function difference(
  runs: readonly WantedRun[],
  pages: readonly string[],
  at: number,
  place: PdfPlace,
): PdfError {
  const printed = pages.join('');
  const text = runs.map((run) => run.text).join('');
  const same = [...text].findIndex(
    (_, index) => endOfText(text.slice(0, index + 1), printed, at) === undefined,
  );
  const start = endOfText(text.slice(0, same), printed, at) ?? at;
  const lost = text
    .slice(text.lastIndexOf(' ', same) + 1)
    .trim()
    .slice(0, 60);
  const found = printed.slice(start);
  const extra = found.indexOf(lettersOf(text.slice(same)).slice(0, 40));
  const what =
    extra === -1
      ? `the PDF has lost or changed words: “${lost}”; there stands “${found.slice(0, 60)}”`
      : `the PDF has words too many before “${lost}”: “${found.slice(0, Math.min(extra, 60))}”`;
  return new PdfError(what, { ...place, page: pageAt(start, pages) });
}
