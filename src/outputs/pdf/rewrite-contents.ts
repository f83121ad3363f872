import { deflateSync, inflateSync } from 'node:zlib';
import {
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFDocument,
  type PDFPage,
  type PDFRef,
} from './pdf-lib.ts';
import { joinLetters, type GlyphWidths } from './join-letters.ts';
import { markArtifacts } from './mark-artifacts.ts';
import { readWidths } from './read-widths.ts';

/**
 * Rewrites what each page of a PDF draws, as the browser wrote it: letters are joined, and what is no part of the text is
 * marked.
 */
export function rewriteContents(pdf: PDFDocument): void {
  const known = new Map<PDFDict, GlyphWidths | undefined>();
  for (const page of pdf.getPages()) rewritePage(page, known);
}

function rewritePage(page: PDFPage, known: Map<PDFDict, GlyphWidths | undefined>): void {
  const { context } = page.doc;
  const reference = page.node.get(PDFName.of('Contents'));
  const stream = context.lookup(reference);
  if (!(stream instanceof PDFRawStream)) return;
  const isPacked = stream.dict.has(PDFName.of('Filter'));
  const bytes = Buffer.from(stream.getContents());
  const content = (isPacked ? inflateSync(bytes) : bytes).toString('latin1');
  const rewritten = markArtifacts(joinLetters(content, (name) => widthsOf(page, name, known)));
  const packed = deflateSync(Buffer.from(rewritten, 'latin1'));
  const dict = stream.dict.clone(context);
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  dict.set(PDFName.of('Length'), PDFNumber.of(packed.length));
  context.assign(reference as PDFRef, PDFRawStream.of(dict, packed));
}

function widthsOf(
  page: PDFPage,
  name: string,
  known: Map<PDFDict, GlyphWidths | undefined>,
): GlyphWidths | undefined {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const font = fonts?.lookupMaybe(PDFName.of(name), PDFDict);
  if (font && !known.has(font)) known.set(font, readWidths(font));
  return font && known.get(font);
}
