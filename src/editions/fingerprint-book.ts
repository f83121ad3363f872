import type { Book } from '../book/book.ts';
import { sha256Of } from '../text/sha256-of.ts';
import { collectStatements, fingerprintOf } from './collect-statements.ts';

/** Returns the SHA-256 of the addresses and fingerprints of everything that the book states, sorted: the same text with the same evidence has the same, however it is laid out. */
export function fingerprintBook(book: Book): string {
  const lines = [...collectStatements(book)].map(([address, text]) => `${address} ${fingerprintOf(text)}`);
  return sha256Of(lines.toSorted().join('\n'));
}
