import type { SourceFile } from '../files/source-file.ts';
import { maskMarkup } from '../markdown/mask-markup.ts';
import type { Statement } from '../markdown/statement.ts';

/** What a file can hold between two signs of a sentence: addresses, citations, marks. */
const LONGEST_GAP = 2000;

/** Returns where in its file the sign at `start` of a statement's words stands, citations, addresses and emphasis passed over. */
export function offsetInSource({ text, offset }: Statement, source: SourceFile, start: number): number {
  const written = maskMarkup(source.text.slice(offset, offset + 3 * start + LONGEST_GAP));
  let at = -1;
  for (const sign of text.slice(0, start + 1)) {
    const next = written.slice(at + 1).search(isSpace(sign) ? /\s/ : literal(sign));
    // Where words are not in the file as they are shown, the nearest before them is the place.
    if (next !== -1) at += next + 1;
  }
  return offset + Math.max(at, 0);
}

function isSpace(sign: string): boolean {
  return /\s/.test(sign);
}

function literal(sign: string): RegExp {
  return new RegExp(sign.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`), 'u');
}
