/** A hyphen at the end of a line: the line's own, or the word's. */
const LINE_HYPHEN = '\uE000';

/** Returns the letters of a text: small capitals come out of a PDF as capitals, a ligature as its letters. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\u2010/gu, '-')
    .replaceAll(/-\s*\n/gu, LINE_HYPHEN)
    .replaceAll(/[\s\u00AD\u200B-\u200D\u2060\uFEFF]+/gu, '')
    .toLowerCase();
}

/** Returns where a text that begins at a place of the printed letters ends there, or undefined if it does not stand there. */
export function endOfText(text: string, printed: string, start: number): number | undefined {
  const letters = lettersOf(text.replaceAll('\n', ' '));
  if (printed.startsWith(letters, start)) return start + letters.length;
  let at = start;
  for (const letter of letters) {
    const isAtHyphen = printed[at] === LINE_HYPHEN;
    if (isAtHyphen && letter !== '-') at += 1;
    if (!isAtHyphen || letter !== '-') {
      if (!printed.startsWith(letter, at)) return undefined;
    }
    at += letter.length;
  }
  return at;
}

/** Like `endOfText`, for text from right to left: the same letters, in whatever order they lie on their lines. */
export function endOfMixedText(text: string, printed: string, start: number): number | undefined {
  const wanted = unordered(lettersOf(text.replaceAll('\n', ' ')));
  let end = start;
  for (let count = 0; count < wanted.length && end < printed.length; end += 1) {
    count += unordered(printed[end]!).length;
  }
  return unordered(printed.slice(start, end)) === wanted ? end : undefined;
}

/** Brackets are mirrored, hyphens come and go. */
function unordered(letters: string): string {
  const kept = letters.replaceAll(/[-\uE000]/gu, '').replaceAll(/[()[\]{}«»‹›<>]/gu, '|');
  // oxlint-disable-next-line unicorn/prefer-spread -- counts UTF-16 units, as the positions do
  return kept.split('').toSorted().join('');
}
