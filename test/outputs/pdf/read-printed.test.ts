import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '../../../src/outputs/pdf/pdf-lib.ts';
import { expect, test } from 'vitest';
import { lettersOf } from '../../../src/outputs/pdf/printed-letters.ts';
import { readPrinted, type PrintedPage } from '../../../src/outputs/pdf/read-printed.ts';
import { builtBook } from '../../built-book.ts';
import { readByPdfJs } from './read-by-pdf-js.ts';
import { openPdf } from './read-pdf.ts';

/** What is compared: letters with the elements around them; a stretch of spaces alone is none. */
function told({ runs, artifacts, unread }: PrintedPage): readonly string[] {
  const lines = runs.map(({ text, roles }) => [lettersOf(text), ...roles]);
  const shown = lines.filter(([letters]) => letters !== '').map((line) => line.join(' '));
  return [...shown, lettersOf(artifacts), lettersOf(unread)];
}

for (const name of ['real', 'stock', 'french'] as const) {
  test(`Every page of the ${name} book has the text that another reader of PDF finds, in the same elements.`, async () => {
    const bytes = await readFile(join((await builtBook(name)).folder, 'book.pdf'));
    const ours = readPrinted(await PDFDocument.load(bytes));
    const others = await readByPdfJs(await openPdf(bytes));
    expect(ours.length).toBeGreaterThan(10);
    expect(ours.map(told)).toEqual(others.map(told));
  });
}
