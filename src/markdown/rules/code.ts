import type { RuleInline } from 'markdown-it/lib/parser_inline.mjs';
import { looksLikeCitation } from '../../references/parse-citation.ts';

/** Reads what stands between backticks and holds what looks like a citation into a `code` token: the dialect has no code, and none can tell whether the writer cites. */
export const codeRule: RuleInline = (state, silent) => {
  if (state.src[state.pos] !== '`' || state.src[state.pos - 1] === '`') return false;
  const written = /^(`+)(?!`)[\s\S]*?[^`]\1(?!`)/.exec(state.src.slice(state.pos, state.posMax))?.[0];
  if (written === undefined || !looksLikeCitation(written)) return false;
  if (!silent) state.push('code', '', 0).content = written;
  state.pos += written.length;
  return true;
};
