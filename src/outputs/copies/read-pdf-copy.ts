import { PDFDocument } from '../pdf/pdf-lib.ts';
import { RECORD_FILE } from '../../book/record/record-book.ts';
import { isSealed } from '../pdf/seal-pdf.ts';
import type { Copy } from './copy.ts';

/** Reads a PDF: the Book record attached to it, and whether its bytes are those that were sealed. */
export async function readPdfCopy(bytes: Uint8Array): Promise<Copy> {
  const record = await readRecord(bytes);
  return {
    format: 'PDF',
    record,
    damage: [
      ...(isSealed(bytes) ? [] : ['Its bytes are not those that it was sealed with.']),
      ...(record === undefined ? ['The Book record that belongs in it cannot be read.'] : []),
    ],
  };
}

async function readRecord(bytes: Uint8Array): Promise<string | undefined> {
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const attached = pdf.getAttachments().find(({ name }) => name === RECORD_FILE);
    return attached && Buffer.from(attached.data).toString('utf8');
  } catch {
    return undefined;
  }
}
