import type { Place } from './finding.ts';

/** The text of one content file and the name that messages give it. */
export interface SourceFile {
  /** Relative to the content folder, as in `chapters/deliveries-2022.md`. */
  readonly path: string;
  readonly text: string;
}

/** Returns the place of `length` characters at `offset` (UTF-16 units from 0) of a file. */
export function placeAt(source: SourceFile, offset: number, length = 1): Place {
  const { text, path } = source;
  const at = Math.max(0, Math.min(offset, text.length));
  const lineStart = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', at);
  const excerpt = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd).replace(/\r$/, '');
  const column = at - lineStart + 1;
  return {
    file: path,
    line: countLines(text, lineStart) + 1,
    column,
    length: Math.max(1, Math.min(length, excerpt.length - column + 1)),
    excerpt,
  };
}

/** Returns the place of the first `snippet` at or after `from`, or of `from` itself where it does not stand. */
export function placeOf(source: SourceFile, snippet: string, from = 0): Place {
  const offset = snippet === '' ? -1 : source.text.indexOf(snippet, from);
  return offset === -1 ? placeAt(source, from) : placeAt(source, offset, snippet.length);
}

function countLines(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
