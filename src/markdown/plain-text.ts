import type Token from 'markdown-it/lib/token.mjs';

/** The words of inline tokens, and where in them citations stand. */
export interface PlainText {
  /** Without citations and mark-up; a citation takes the space before it along. */
  readonly text: string;
  /** Offset in the words, from 0, at which each citation stands. */
  readonly citedAt: readonly number[];
}

/** Returns the words of inline tokens, and where in them citations stand. */
export function plainText(tokens: readonly Token[]): PlainText {
  const citedAt: number[] = [];
  let text = '';
  for (const token of tokens) {
    if (token.type === 'citation') {
      text = text.trimEnd();
      citedAt.push(text.length);
    } else {
      const isBreak = token.type === 'softbreak' || token.type === 'hardbreak';
      const words = (isBreak ? ' ' : token.content).replace(/[ \t\r\n]+/g, ' ');
      text += text === '' || text.endsWith(' ') ? words.replace(/^ /, '') : words;
    }
  }
  return { text: text.trim(), citedAt };
}
