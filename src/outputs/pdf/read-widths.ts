import { PDFArray, PDFDict, PDFName, PDFNumber } from './pdf-lib.ts';
import type { GlyphWidths } from './page-drawing.ts';

/** Reads the widths of the glyphs of a font whose codes are two bytes each; undefined for any other font (ISO 32000-1, 9.7.4.3). */
export function readWidths(font: PDFDict): GlyphWidths | undefined {
  if (font.get(PDFName.of('Encoding')) !== PDFName.of('Identity-H')) return undefined;
  const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const byGlyph: number[] = [];
  const entries = descendant.lookupMaybe(PDFName.of('W'), PDFArray) ?? PDFArray.withContext(font.context);
  for (let at = 0; at < entries.size(); at += readEntry(entries, at, byGlyph));
  const usual = descendant.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000;
  return { byGlyph, usual };
}

/** An entry is a first code with a list of widths, or a first and a last with one for all. Returns its length. */
function readEntry(entries: PDFArray, at: number, widths: number[]): number {
  const first = entries.lookup(at, PDFNumber).asNumber();
  const next = entries.lookup(at + 1);
  if (next instanceof PDFArray) {
    for (let index = 0; index < next.size(); index += 1)
      widths[first + index] = next.lookup(index, PDFNumber).asNumber();
    return 2;
  }
  const last = entries.lookup(at + 1, PDFNumber).asNumber();
  const width = entries.lookup(at + 2, PDFNumber).asNumber();
  for (let code = first; code <= last; code += 1) widths[code] = width;
  return 3;
}
