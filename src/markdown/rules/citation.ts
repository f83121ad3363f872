import type { RuleInline } from 'markdown-it/lib/parser_inline.mjs';
import { looksLikeCitation, parseCitation } from '../../references/parse-citation.ts';

/** Reads `[@article, para. 3]` into a `citation` token; what is meant as one and cannot be read becomes a `broken_citation`. */
export const citationRule: RuleInline = (state, silent) => {
  const written = bracketed(state.src, state.pos, state.posMax);
  if (written === undefined || !looksLikeCitation(written.slice(1, -1))) return false;
  if (state.src[state.pos + written.length] === '(') return false;
  if (!silent) {
    const citation = parseCitation(written);
    const token = state.push(citation ? 'citation' : 'broken_citation', '', 0);
    token.content = written;
    token.meta = { citation };
  }
  state.pos += written.length;
  return true;
};

/** The text from `[` to its `]`, or to the end of the line where it is not closed and an `@` follows at once. */
function bracketed(text: string, start: number, end: number): string | undefined {
  if (text[start] !== '[') return undefined;
  const rest = text.slice(start, end);
  return (/^\[[^[\]]*\]/.exec(rest) ?? /^\[@[^[\]\n]*/.exec(rest))?.[0];
}
