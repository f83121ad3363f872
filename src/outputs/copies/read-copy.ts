import { UsageError } from '../../files/usage-error.ts';
import type { Copy } from './copy.ts';
import { readEpubCopy } from './read-epub-copy.ts';
import { readPdfCopy } from './read-pdf-copy.ts';

/** Reads a copy of the book, known by its first bytes. Throws a UsageError where it is neither PDF nor EPUB. */
export async function readCopy(bytes: Uint8Array): Promise<Copy> {
  const start = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  if (start === '%PDF-') return readPdfCopy(bytes);
  if (start.startsWith('PK')) return readEpubCopy(bytes);
  throw new UsageError('This is neither a folder nor a PDF nor an EPUB, or its first bytes are damaged.');
}
