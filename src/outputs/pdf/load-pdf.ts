import { ParseSpeeds, PDFDocument } from './pdf-lib.ts';
import { quickenParser } from './quicken-parser.ts';
import { quickenPdfLib } from './quicken-pdf-lib.ts';

quickenPdfLib();
quickenParser();

/** Reads the bytes of a PDF, whose dates and producer stay as they are. */
export function loadPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}
