/** Words between quotation marks. */
export interface Marked {
  readonly words: string;
  /** Offset of the first word, from 0. */
  readonly start: number;
}

const DOUBLE = /["“”„«»]/gu;
/** A single mark opens before a word and closes behind one; an apostrophe stands within. */
const SINGLE = /(?<![\p{L}\p{N}])['‘](?=\S)(.+?)(?<=\S)['’](?![\p{L}\p{N}])/gu;

/** Finds the words between quotation marks in the text of a copy, whichever marks it has. What is not closed goes on to the end; a mark that closes what was never opened closes what an earlier paragraph began. */
export function findMarked(text: string): readonly Marked[] {
  const found: Marked[] = [];
  let open: number | undefined;
  for (const { index } of text.matchAll(DOUBLE)) {
    if (open !== undefined) {
      found.push(toMarked(text, open, index));
      open = undefined;
    } else if (found.length === 0 && isClosing(text, index)) found.push(toMarked(text, 0, index));
    else open = index + 1;
  }
  if (open !== undefined) found.push(toMarked(text, open, text.length));
  const single = [...text.matchAll(SINGLE)].map(({ index, 1: words = '' }) =>
    toMarked(text, index + 1, index + 1 + words.length),
  );
  return [...found, ...single];
}

function isClosing(text: string, at: number): boolean {
  const isBehindWord = /\S/u.test(text[at - 1] ?? ' ');
  return text[at] === '”' || (text[at] === '"' && isBehindWord && /[\s.,;:!?]/u.test(text[at + 1] ?? ' '));
}

function toMarked(text: string, start: number, end: number): Marked {
  const words = text.slice(start, end);
  return { words: words.trim(), start: start + (words.length - words.trimStart().length) };
}
