import { PdfError } from './pdf-error.ts';
import type { LaidTarget } from './read-pages.ts';

/** Throws a `PdfError` unless every id of the book is a named destination on the page on which it stands. */
export function checkTargets(
  targets: readonly LaidTarget[],
  sheetOf: (id: string) => number | undefined,
): void {
  for (const { id, page } of targets) {
    const sheet = sheetOf(id);
    if (sheet === page) continue;
    const where = sheet === undefined ? 'names no place in the PDF' : `leads to sheet ${sheet}`;
    throw new PdfError(`“${id}” ${where}`, { page });
  }
}
