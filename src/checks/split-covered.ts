import { coveredParts } from '../markdown/covered-parts.ts';
import type { Statement } from '../markdown/statement.ts';
import { offsetInSource } from './offset-in-source.ts';
import type { ProseText } from './prose-text.ts';

/** Splits a statement with several citations into what each covers, as statements of the same address; one that its citations cover as a whole stays as it is. */
export function splitCovered(statement: Statement, { source }: ProseText): readonly Statement[] {
  const parts = coveredParts(statement);
  if (parts.length < 2) return [statement];
  let [from, offset] = [0, statement.offset];
  return parts.map(({ start, end, citations }) => {
    // Each is looked for behind the one before it, so that long texts are read once.
    const left = { ...statement, text: statement.text.slice(from), offset };
    [from, offset] = [start, offsetInSource(left, source, start - from)];
    const text = statement.text.slice(start, end).trimEnd();
    return { ...statement, text, citations, citedAt: citations.map(() => text.length), offset };
  });
}
