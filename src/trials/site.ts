import type { StatementEvidence } from '../checks/evidence.ts';
import { offsetInSource } from '../checks/offset-in-source.ts';
import type { KindId } from './kinds.ts';
import type { Span, WrongChange } from './wrong-change.ts';

/** A statement, or what one citation of it covers, that can be changed where it stands. */
export interface Site extends StatementEvidence {
  /** Where its file keeps it, its citations included. */
  readonly span: Span;
}

/** Signs that a file has between words, and the words have not. */
const MARKS = /[*_`[\]\u2060]/g;

/** Returns where words of a site stand in its file; undefined where the file has them otherwise, as across a link. */
export function placeOfWords(
  { prose: { source }, statement, span }: Site,
  from: number,
  written: string,
): Span | undefined {
  const start = offsetInSource(statement, source, from);
  const end = offsetInSource(statement, source, from + written.length - 1) + 1;
  if (isSame(source.text.slice(start, end), written)) return { start, end };
  const plain = written.replaceAll('\u00A0', ' ');
  const [first, second] = [
    source.text.indexOf(plain, span.start),
    source.text.lastIndexOf(plain, span.end - plain.length),
  ];
  return first !== -1 && first === second ? { start: first, end: first + plain.length } : undefined;
}

function isSame(inFile: string, written: string): boolean {
  return !inFile.includes('](') && bare(inFile) === bare(written);
}

function bare(text: string): string {
  return text.replace(MARKS, '').replace(/\s+/g, ' ');
}

/** Returns the change by which `written`, at `from` of a site's words, gives way to other words; nothing where its place is not known. */
export function exchange(
  site: Site,
  kind: KindId,
  from: number,
  written: string,
  replacement: string,
): readonly WrongChange[] {
  const place = placeOfWords(site, from, written);
  if (!place) return [];
  const { prose, statement } = site;
  return [{ kind, address: statement.id || prose.address, path: prose.source.path, ...place, replacement }];
}

/** Returns the same change, to be found anywhere in its statement. */
export function foundInStatement({ span }: Site, changes: readonly WrongChange[]): readonly WrongChange[] {
  return changes.map((change) => ({ ...change, within: span }));
}
