import { deflateSync } from 'node:zlib';
import { PDFCrossRefStream, PDFName, PDFObjectStream, PDFStreamWriter, type PDFRef } from './pdf-lib.ts';

interface Entries {
  readonly entries: { readonly ref: PDFRef }[];
  appendEntry(entry: { readonly ref: PDFRef }): void;
}

/** Objects packed together; many small ones pack better, and a reader unpacks those near one another at once. */
const OBJECTS_OF_STREAM = 400;

/**
 * Lets pdf-lib put an entry of the table of objects at its end without a look at all before it, where its number is the
 * highest (the search made the time to save grow with the square of the book), pack more objects at once and by the packer
 * of Node, and read a name that it has met without its escapes being looked for again.
 */
export function quickenPdfLib(): void {
  const table = PDFCrossRefStream.prototype as unknown as Entries;
  const search = table.appendEntry;
  table.appendEntry = function append(this: Entries, entry) {
    const last = this.entries.at(-1);
    if (!last || last.ref.objectNumber <= entry.ref.objectNumber) this.entries.push(entry);
    else search.call(this, entry);
  };
  const gather = PDFObjectStream.withContextAndObjects;
  PDFObjectStream.withContextAndObjects = (context, objects, encode = true) => {
    const stream = gather(context, objects, encode);
    if (encode) stream.updateContents(deflateSync(stream.getUnencodedContents()));
    return stream;
  };
  const write = PDFStreamWriter.forContext;
  PDFStreamWriter.forContext = (context, tick, encode) => write(context, tick, encode, OBJECTS_OF_STREAM);
  const names = new Map<string, PDFName>();
  const nameOf = PDFName.of;
  PDFName.of = (text) => {
    const known = names.get(text);
    if (known) return known;
    const name = nameOf(text);
    names.set(text, name);
    return name;
  };
}
