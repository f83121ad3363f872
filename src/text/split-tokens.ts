/** A part of a text that is no word of its author's own, as a figure or a name: one token, whatever it holds. */
export interface Span {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** A word of a text, or a span that stands for one. */
export interface WordToken {
  /** What is equal in equal tokens: the word in lower case, or the kind of the span. */
  readonly form: string;
  /** False for a span. */
  readonly counts: boolean;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;

/** Splits a text into words, each span counting as one token that is no word. */
export function splitTokens(text: string, spans: readonly Span[]): readonly WordToken[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const tokens: WordToken[] = [];
  let next = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    while (sorted[next] && sorted[next]!.end <= index) next++;
    const span = sorted[next];
    if (!span || span.start >= index + word.length) {
      tokens.push({ form: formOf(word), counts: true, start: index, end: index + word.length });
    } else if (tokens.at(-1)?.start !== span.start) {
      tokens.push({ form: `\u0000${span.kind}`, counts: false, start: span.start, end: span.end });
    }
  }
  return tokens;
}

function formOf(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('’', "'");
}
