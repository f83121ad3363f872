import type Token from 'markdown-it/lib/token.mjs';

/** The words of inline tokens, and where in them citations stand. */
export interface PlainText {
  /** Without citations and mark-up; a citation takes the space before it along, or leaves the name of the article that the sentence names. */
  readonly text: string;
  /** Offset in the words, from 0, at which each citation stands; one whose article the sentence names stands for what follows the name, and so where the next one does, or before the stop. */
  readonly citedAt: readonly number[];
}

/** Returns the words of inline tokens, and where in them citations stand. */
export function plainText(tokens: readonly Token[]): PlainText {
  const citedAt: (number | undefined)[] = [];
  let text = '';
  for (const token of tokens) {
    if (token.type === 'citation' && token.meta.name) {
      text += token.meta.name;
      citedAt.push(undefined);
    } else if (token.type === 'citation') {
      text = text.trimEnd();
      citedAt.push(text.length);
    } else if (token.type !== 'code') {
      const isBreak = token.type === 'softbreak' || token.type === 'hardbreak';
      const words = (isBreak ? ' ' : token.content).replace(/[ \t\r\n]+/g, ' ');
      text += text === '' || text.endsWith(' ') ? words.replace(/^ /, '') : words;
    }
  }
  const end = text.trim().replace(/[.!?…"”’»)\]]+$/u, '').length;
  return {
    text: text.trim(),
    citedAt: citedAt.map((at, index) => at ?? citedAt.slice(index).find((next) => next !== undefined) ?? end),
  };
}
