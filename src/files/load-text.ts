import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { placeAt, type SourceFile } from './source-file.ts';

/** Larger than any chapter a person writes (some 300,000 words), small enough to be read at once. */
export const MAX_BYTES = 2_000_000;

/** A file read into text, or what kept it from being read. */
export type LoadedText =
  | { readonly source: SourceFile; readonly findings: readonly [] }
  | { readonly source: undefined; readonly findings: readonly Finding[] };

/** Loads `folder/path` as strict UTF-8 without a byte order mark, line ends as `\n`; a file that is missing, too large, empty or in another encoding comes back as a finding. */
export async function loadText(folder: string, path: string, shownAs = path): Promise<LoadedText> {
  const absent = { path: shownAs, text: '' };
  let bytes: Buffer;
  try {
    // A book is many small files: to wait for each takes longer than to read it.
    const { size } = statSync(join(folder, path));
    if (size > MAX_BYTES) return refuse(tooLarge(absent, size));
    bytes = readFileSync(join(folder, path));
  } catch (error) {
    return refuse(unreadable(absent, error as NodeJS.ErrnoException));
  }
  const wrongByte = firstInvalidByte(bytes);
  if (wrongByte !== -1) return refuse(notUtf8(shownAs, bytes, wrongByte));
  const text = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  if (text.trim() === '') return refuse(empty(absent));
  const control = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/u.exec(text);
  if (control) return refuse(controlCharacter({ path: shownAs, text }, control.index));
  return { source: { path: shownAs, text }, findings: [] };
}

function refuse(finding: Omit<Finding, 'rule' | 'severity'>): LoadedText {
  return { source: undefined, findings: [{ rule: 'file-is-readable', severity: 'error', ...finding }] };
}

function unreadable(source: SourceFile, error: NodeJS.ErrnoException) {
  const missing = error.code === 'ENOENT';
  return {
    place: placeAt(source, 0),
    message: missing ? 'This file is missing.' : `This file cannot be read (${error.code ?? error.message}).`,
    expected: 'A file that the book can be read from.',
    help: missing
      ? 'Write it, or take away what names it.'
      : 'Make it readable for the user who builds the book.',
  };
}

function tooLarge(source: SourceFile, size: number) {
  return {
    place: placeAt(source, 0),
    message: `This file has ${Math.ceil(size / 1e6)} MB.`,
    expected: `At most ${MAX_BYTES / 1e6} MB of text.`,
    help: 'Split it, or take out what is not text.',
  };
}

function empty(source: SourceFile) {
  return {
    place: placeAt(source, 0),
    message: 'This file is empty.',
    expected: 'At least the keys that its kind of file needs.',
    help: 'Write it, or remove it and take its name out of book.yaml.',
  };
}

function notUtf8(path: string, bytes: Buffer, offset: number) {
  const before = bytes.subarray(0, offset).toString('utf8');
  const after =
    bytes
      .subarray(offset, offset + 40)
      .toString('latin1')
      .split('\n')[0] ?? '';
  const byte = bytes[offset]?.toString(16).toUpperCase().padStart(2, '0');
  return {
    place: placeAt({ path, text: before + after }, before.length),
    message: `Byte ${byte} (hexadecimal) is not UTF-8 here; the file seems to be in another encoding, as Latin-1.`,
    expected: 'Text in UTF-8.',
    help: 'Open it in an editor with its old encoding and save it as UTF-8.',
  };
}

function controlCharacter(source: SourceFile, offset: number) {
  const code = source.text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
  return {
    place: placeAt(source, offset),
    message: `The control character U+${code} stands here.`,
    expected: 'Printable text.',
    help: 'Delete the character.',
  };
}

function firstInvalidByte(bytes: Buffer): number {
  return isUtf8(bytes, false) ? -1 : bisectInvalidByte(bytes);
}

/** The decoder says only that a byte is wrong: the longest good beginning is found by halving; a character that it leaves unfinished is the wrong one. */
function bisectInvalidByte(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  while (!isUtf8(bytes.subarray(0, good), false)) good--;
  return good;
}

function isUtf8(bytes: Buffer, mayEndUnfinished: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayEndUnfinished });
    return true;
  } catch {
    return false;
  }
}
