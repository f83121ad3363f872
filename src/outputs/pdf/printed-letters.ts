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
