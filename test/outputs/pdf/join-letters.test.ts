import { PDFDocument, PDFDict, type PDFContext } from '../../../src/outputs/pdf/pdf-lib.ts';
import { expect, test } from 'vitest';
import { joinLetters } from '../../../src/outputs/pdf/join-letters.ts';
import type { GlyphWidths } from '../../../src/outputs/pdf/page-drawing.ts';
import { readWidths } from '../../../src/outputs/pdf/read-widths.ts';

const widths: GlyphWidths = {
  byGlyph: Array.from({ length: 11 }, (_, at) => (at === 10 ? 500 : undefined)),
  usual: 250,
};

const block = (...lines: readonly string[]): string => ['BT', ...lines, 'ET', 'Q'].join('\n');

test('Letters that stand where the widths of the font put them become one string.', () => {
  const content = block(
    '/F4 10 Tf',
    '1 0 0 -1 3 4 Tm',
    '<000A> Tj',
    '5 0 Td <000B> Tj',
    '2.5 0 Td <000A> Tj',
  );
  expect(joinLetters(content, () => widths)).toBe(
    block('/F4 10 Tf', '1 0 0 -1 3 4 Tm', '[<000A000B000A>] TJ'),
  );
});

test('What a letter stands off is said, and no rounding adds up along the line.', () => {
  const moves = Array.from({ length: 100 }, () => '5.003 0 Td <000A> Tj');
  const joined = joinLetters(block('/F4 10 Tf', '1 0 0 -1 3 4 Tm', '<000A> Tj', ...moves), () => widths);
  const backs = [...joined.matchAll(/> (-?\d+) </gu)].map(([, back]) => Number(back));
  // A hundred letters, each 0.3 thousandths farther on than the one before ends.
  expect(backs.reduce((sum, back) => sum + back, 0)).toBe(-30);
  expect(new Set(backs)).toEqual(new Set([-1]));
});

test.each([
  [
    'text in a font of unknown widths',
    block('/F4 10 Tf', 'x Tm', '<000A> Tj', '5 0 Td <000B> Tj'),
    undefined,
  ],
  ['text that leaves its line', block('/F4 10 Tf', 'x Tm', '<000A> Tj', '5 2 Td <000B> Tj'), widths],
  ['a letter by itself', block('/F4 10 Tf', 'x Tm', '<000A> Tj'), widths],
  ['text with marks within', block('/F4 10 Tf', 'x Tm', '<000A> Tj', 'EMC', '5 0 Td <000B> Tj'), widths],
])('%s stays as it is.', (_, content, known) => {
  expect(joinLetters(content, () => known)).toBe(content);
});

test('The widths of a font are read from lists and from ranges, and one is usual.', async () => {
  const { context }: { context: PDFContext } = await PDFDocument.create();
  const descendant = context.obj({ DW: 600, W: [1, [100, 200], 10, 12, 300] });
  const font = context.obj({ Encoding: 'Identity-H', DescendantFonts: [descendant] });
  const { byGlyph, usual } = readWidths(font as PDFDict)!;
  expect([1, 2, 3, 9, 10, 12, 13].map((glyph) => byGlyph[glyph] ?? usual)).toEqual([
    100, 200, 600, 600, 300, 300, 600,
  ]);
  expect(readWidths(context.obj({ Encoding: 'WinAnsiEncoding' }) as PDFDict)).toBeUndefined();
});
