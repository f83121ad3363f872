/** Letters that Unicode does not take apart, in small letters. */
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** Matches each word as it is written: a run of letters and digits, so that *Mi-35P* is two and *l’État* is two. */
export const WORD_PATTERN = /[\p{L}\p{M}\p{N}]+/gu;

/** Returns a word in the form in which two are taken for one: small letters, without accents and ligatures. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæß]/g, (letter) => LIGATURES[letter]!);
}
