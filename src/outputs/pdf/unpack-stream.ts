import { inflateSync } from 'node:zlib';
import type { StreamBytes } from './page-drawing.ts';

/** Returns the bytes of a stream of a PDF as text, one letter for each. */
export function unpackStream({ bytes, isPacked }: StreamBytes): string {
  return (isPacked ? inflateSync(bytes) : Buffer.from(bytes)).toString('latin1');
}
