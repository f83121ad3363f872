/** Words between quotation marks. */
export interface Marked {
  readonly words: string;
  /** Offset of the first word, from 0. */
  readonly start: number;
}

/** Double marks of every kind; a straight one opens and closes by turns. */
const DOUBLE = /["“”„«»]/gu;
/** A single mark opens before a word and closes behind one; an apostrophe stands within. */
const SINGLE = /(?<![\p{L}\p{N}])['‘](?=\S)(.+?)(?<=\S)['’](?![\p{L}\p{N}])/gu;

/** Finds the words between quotation marks in the text of a copy, whichever marks it has; what is not closed goes on to the end. */
export function findMarked(text: string): readonly Marked[] {
  const marks = [...text.matchAll(DOUBLE)].map(({ index }) => index);
  const double = marks
    .filter((_, turn) => turn % 2 === 0)
    .map((start, turn) => toMarked(text, start + 1, marks[2 * turn + 1] ?? text.length));
  const single = [...text.matchAll(SINGLE)].map(({ index, 1: words = '' }) =>
    toMarked(text, index + 1, index + 1 + words.length),
  );
  return [...double, ...single];
}

function toMarked(text: string, start: number, end: number): Marked {
  const words = text.slice(start, end);
  return { words: words.trim(), start: start + (words.length - words.trimStart().length) };
}
