import type Token from 'markdown-it/lib/token.mjs';

/** Returns the words of inline tokens, without citations and mark-up; a citation takes the space before it along. */
export function plainText(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) {
    if (token.type === 'citation') text = text.trimEnd();
    else if (token.type === 'softbreak' || token.type === 'hardbreak') text += ' ';
    else text += token.content;
  }
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}
