import { createHash } from 'node:crypto';

/** Digits of the second identifier. */
const LENGTH = 32;

/** What stands for the second identifier before the file is sealed. */
export const UNSEALED = '0'.repeat(LENGTH);

const IDENTIFIERS = /\/ID\s*\[\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]{32})>\s*\]/g;

/** Seals a finished PDF: its second file identifier, which by ISO 32000-1, 14.4 follows from the contents, becomes a digest of all its bytes, its own digits counted as zeros. So a copy tells by itself that a byte of it is another. */
export function sealPdf(bytes: Uint8Array): Uint8Array {
  const at = findSeal(bytes);
  if (at === undefined) return bytes;
  const sealed = Uint8Array.from(bytes);
  sealed.set(Buffer.from(digestOf(bytes, at), 'latin1'), at);
  return sealed;
}

/** Whether the bytes of a PDF are those that were sealed. */
export function isSealed(bytes: Uint8Array): boolean {
  const at = findSeal(bytes);
  if (at === undefined) return false;
  return Buffer.from(bytes).toString('latin1', at, at + LENGTH) === digestOf(bytes, at);
}

function findSeal(bytes: Uint8Array): number | undefined {
  const text = Buffer.from(bytes).toString('latin1');
  const last = [...text.matchAll(IDENTIFIERS)].at(-1);
  return last && last.index + last[0].lastIndexOf(last[2]!);
}

function digestOf(bytes: Uint8Array, at: number): string {
  return createHash('sha256')
    .update(bytes.subarray(0, at))
    .update(UNSEALED)
    .update(bytes.subarray(at + LENGTH))
    .digest('hex')
    .slice(0, LENGTH);
}
