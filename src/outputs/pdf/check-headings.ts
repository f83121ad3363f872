import { PdfError } from './pdf-error.ts';
import { lettersOf } from './printed-letters.ts';
import type { LaidHeading } from './read-pages.ts';
import type { PrintedPage } from './read-printed.ts';

/** Throws a `PdfError` unless every heading is in the structure tree, as a heading of its level, on its page. */
export function checkHeadings(pages: readonly PrintedPage[], headings: readonly LaidHeading[]): void {
  for (const { text, level, page } of headings) {
    const runs = pages[page - 1]!.runs.filter(({ roles }) => roles.includes(`H${level}`));
    const spoken = lettersOf(runs.map((run) => run.text).join('')).replaceAll(/[-\uE000]/gu, '');
    if (spoken.includes(lettersOf(text).replaceAll('-', ''))) continue;
    throw new PdfError(`“${text}” is not read out as a heading of level ${level}`, { page });
  }
}
