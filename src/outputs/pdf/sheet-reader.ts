import { PDFArray, PDFDict, PDFName, type PDFDocument, type PDFObject } from './pdf-lib.ts';

/** Finds where things stand in a PDF; sheets are counted from 1. */
export interface SheetReader {
  /** The sheet that a destination leads to, by its place or its name; undefined if it leads nowhere. */
  readonly sheetOf: (destination: PDFObject | undefined) => number | undefined;
  /** The sheet to which an id of the book gave its name. */
  readonly sheetOfId: (id: string) => number | undefined;
}

/** Returns a reader of the destinations of a PDF (ISO 32000-1, 12.3.2). */
export function sheetReader(pdf: PDFDocument): SheetReader {
  const sheetByPage = new Map(pdf.getPages().map(({ ref }, index) => [ref as PDFObject, index + 1]));
  const names = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const sheetOf = (destination: PDFObject | undefined): number | undefined => {
    if (destination instanceof PDFName) return sheetOf(names?.lookup(destination));
    return destination instanceof PDFArray ? sheetByPage.get(destination.get(0)) : undefined;
  };
  // A name is a row of bytes, for the browser those of UTF-8.
  return { sheetOf, sheetOfId: (id) => sheetOf(PDFName.of(Buffer.from(id, 'utf8').toString('latin1'))) };
}
