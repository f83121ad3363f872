/** Widths of letters as shares of their size: no less than those of the book’s faces, so that what fits by them fits. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'’‘|!]/, 0.32],
  [/[frt()[\]\-‑/I]/, 0.4],
  [/[ \u00A0]/, 0.29],
  [/[mwMW@…—]/, 0.95],
  [/[\p{Lu}&%]/u, 0.74],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1.05],
];
const OTHER = 0.61;

/** Returns the room that a text takes in letters of a size, rather too much than too little. */
export function textWidth(text: string, letter: number): number {
  return [...text].reduce((sum, sign) => sum + widthOf(sign), 0) * letter;
}

function widthOf(sign: string): number {
  return WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? OTHER;
}

/** Breaks a text between its words into lines of a width; a word that is longer stands alone. */
export function wrapText(text: string, letter: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, letter) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
