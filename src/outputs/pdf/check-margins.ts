import { PdfError } from './pdf-error.ts';
import { lettersOf } from './printed-letters.ts';
import type { LaidPage } from './read-pages.ts';
import type { PrintedPage } from './read-printed.ts';

/** Throws a `PdfError` unless every running head and folio stands on its page, outside the structure tree. */
export function checkMargins(pages: readonly PrintedPage[], laid: readonly LaidPage[]): void {
  for (const [index, { margins }] of laid.entries()) {
    const artifacts = lettersOf(pages[index]!.artifacts);
    const lost = margins.find((text) => !artifacts.includes(lettersOf(text)));
    if (lost !== undefined) {
      throw new PdfError(`the margin has lost “${lost}”, or it is read out with the text`, {
        page: index + 1,
      });
    }
  }
}
