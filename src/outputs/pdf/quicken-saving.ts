import { deflateSync } from 'node:zlib';
import { PDFCrossRefStream, PDFObjectStream, type PDFRef } from '@cantoo/pdf-lib';

interface Entries {
  readonly entries: { readonly ref: PDFRef }[];
  appendEntry(entry: { readonly ref: PDFRef }): void;
}

/**
 * Lets pdf-lib put an entry of the table of objects at its end without a look at all before it, where its number is the
 * highest (the search made the time to save grow with the square of the book), and pack objects by the packer of Node.
 */
export function quickenSaving(): void {
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
}
