import { PDFHexString, PDFName, type PDFDocument } from './pdf-lib.ts';
import { outlineEntries, titleOf } from './outline-entries.ts';
import type { LaidHeading } from './read-pages.ts';

/** Gives the entries of the outline the words of their headings: Chromium joins the lines of a heading without a space. Entries and headings come in one order; an entry that matches no heading is left as it is. */
export function titleOutline(pdf: PDFDocument, headings: readonly LaidHeading[]): void {
  const waiting = headings.map(({ text }) => ({
    text: text.replace(/[ \t\r\n]+/g, ' ').trim(),
    letters: letters(text),
  }));
  let from = 0;
  for (const entry of outlineEntries(pdf)) {
    const title = letters(titleOf(entry));
    const at = waiting.findIndex((heading, index) => index >= from && heading.letters === title);
    if (at === -1) continue;
    entry.set(PDFName.of('Title'), PDFHexString.fromText(waiting[at]!.text));
    from = at + 1;
  }
}

function letters(text: string): string {
  return text.replace(/\s+/g, '');
}
