import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Drawing } from '../../../src/outputs/pdf/page-drawing.ts';
import { PDFDocument } from '../../../src/outputs/pdf/pdf-lib.ts';
import { lettersOf } from '../../../src/outputs/pdf/printed-letters.ts';
import { readDrawings } from '../../../src/outputs/pdf/read-drawings.ts';
import { readPrinted, type PrintedPage, type ReadDrawing } from '../../../src/outputs/pdf/read-printed.ts';
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

/** The first letters of all fonts become others. */
function withOtherLetters(drawing: Drawing): Drawing {
  const fonts = [...drawing.fontByName].map(([name, font]) => {
    const bytes = Uint8Array.from(font.letters?.bytes ?? []);
    bytes[bytes.length - 1]! ^= 1;
    return [name, { ...font, letters: { bytes, isPacked: true } }] as const;
  });
  return { ...drawing, fontByName: new Map(fonts) };
}

function withOtherContent(drawing: Drawing): Drawing {
  const bytes = Uint8Array.from(drawing.content.bytes);
  bytes[bytes.length >> 1]! ^= 1;
  return { ...drawing, content: { ...drawing.content, bytes } };
}

function textOf({ runs }: PrintedPage): string {
  return runs.map(({ text }) => text).join('');
}

test('What was read before of a page counts as long as the page draws the same, in the same fonts.', async () => {
  const pdf = await PDFDocument.load(await readFile(join((await builtBook('stock')).folder, 'book.pdf')));
  const texts = new Map([['0', 'read before']]);
  // A page without text has no letters that could change.
  const drawings = readDrawings(pdf);
  const isSet = drawings.map(({ fontByName }) => fontByName.size > 0);
  const textsAfter = (change: (drawing: Drawing) => Drawing): readonly string[] => {
    const before = drawings.map((drawing): ReadDrawing => ({ drawing: change(drawing), texts }));
    return readPrinted(pdf, before)
      .map(textOf)
      .filter((_, at) => isSet[at]);
  };
  const readAgain = readPrinted(pdf)
    .map(textOf)
    .filter((_, at) => isSet[at]);
  expect(readAgain.length).toBeGreaterThan(10);
  expect(new Set(textsAfter((drawing) => structuredClone(drawing)))).toEqual(new Set(['read before']));
  expect(textsAfter(withOtherContent)).toEqual(readAgain);
  expect(textsAfter(withOtherLetters)).toEqual(readAgain);
});
