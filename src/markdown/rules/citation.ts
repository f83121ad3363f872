import type { RuleInline } from 'markdown-it/lib/parser_inline.mjs';
import type { Citation } from '../../references/citation.ts';
import { looksLikeCitation, parseCitation, parseNarrative } from '../../references/parse-citation.ts';
import type { MarkdownEnvironment } from '../markdown-environment.ts';

/** Reads `[@article, para. 3]`, and `@article [para. 3]` where the sentence names it, into a `citation` token; what is meant as one and cannot be read becomes a `broken_citation`. */
export const citationRule: RuleInline = (state, silent) => {
  const written =
    state.src[state.pos] === '@'
      ? named(state.src, state.pos, state.posMax)
      : bracketed(state.src, state.pos, state.posMax);
  if (written === undefined) return false;
  if (state.src[state.pos + written.length] === '(') return false;
  if (!silent) {
    const citation = written.startsWith('@') ? parseNarrative(written) : parseCitation(written);
    const token = state.push(citation ? 'citation' : 'broken_citation', '', 0);
    token.content = written;
    token.meta = { citation, name: nameOf(citation, state.env) };
  }
  state.pos += written.length;
  return true;
};

/** The text from `[` to its `]`, or to the end of the line where it is not closed and an `@` follows at once. */
function bracketed(text: string, start: number, end: number): string | undefined {
  if (text[start] !== '[') return undefined;
  const rest = text.slice(start, end);
  const written = (/^\[[^[\]]*\]/.exec(rest) ?? /^\[@[^[\]\n]*/.exec(rest))?.[0];
  return written !== undefined && looksLikeCitation(written.slice(1, -1)) ? written : undefined;
}

/** An `@id` at the beginning of a word, with the bracket that follows it. */
function named(text: string, start: number, end: number): string | undefined {
  if (/[\p{L}\p{N}._]/u.test(text[start - 1] ?? '')) return undefined;
  return /^@[\p{L}\p{N}_][^\s[\]@]*\s?\[[^[\]]*\]/u.exec(text.slice(start, end))?.[0];
}

/** What a sentence that names an article calls it, where no style says otherwise. */
function nameOf(citation: Citation | undefined, { labels }: MarkdownEnvironment): string | undefined {
  const id = citation?.isNarrative && citation.items[0]!.articleId;
  return id ? (labels[id] ?? id) : undefined;
}
