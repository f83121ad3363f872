import { inflateSync } from 'node:zlib';
import { PDFName, type PDFRawStream } from './pdf-lib.ts';

/** Returns the bytes of a stream of a PDF as text, one letter for each; the browser packs streams by deflate or not at all. */
export function unpackStream(stream: PDFRawStream): string {
  const bytes = Buffer.from(stream.getContents());
  return (stream.dict.has(PDFName.of('Filter')) ? inflateSync(bytes) : bytes).toString('latin1');
}
