import type { Citation } from '../references/citation.ts';
import type { Statement } from './statement.ts';

/** A part of a statement, `[start, end)` of its words, with the citations that cover it. */
export interface CoveredPart {
  readonly start: number;
  readonly end: number;
  /** Several where no words stand between them. */
  readonly citations: readonly Citation[];
}

/** Splits a statement into what its citations cover, each the words from the citation before it, or from the beginning, up to itself. Words behind the last citation are the last one's; a citation with no words before it covers what the next one covers. */
export function coveredParts({
  text,
  citations,
  citedAt,
}: Pick<Statement, 'text' | 'citations' | 'citedAt'>): readonly CoveredPart[] {
  const hasWords = (start: number, end: number) => /[\p{L}\p{N}]/u.test(text.slice(start, end));
  const parts: { start: number; end: number; citations: Citation[] }[] = [];
  let from = 0;
  citations.forEach((citation, index) => {
    const end = citedAt[index]!;
    const last = parts.at(-1);
    if (last && !(hasWords(last.start, last.end) && hasWords(from, end))) {
      last.citations.push(citation);
      last.end = end;
    } else {
      parts.push({ start: from, end, citations: [citation] });
    }
    from = wordsAfter(text, end);
  });
  if (parts.length > 0) parts.at(-1)!.end = text.length;
  return parts;
}

/** Where the words begin behind a citation and the stop or comma that follows it. */
function wordsAfter(text: string, at: number): number {
  return at + /^[\s.,;:!?…)\]”’»]*/u.exec(text.slice(at))![0].length;
}
