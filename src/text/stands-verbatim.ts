/** What marks that words were left out or put in: *…*, *...*, and anything between square brackets. */
const MARKED = /\[[^\]]*\]|\(?(?:…|\.{3})\)?/u;
/** A letter of ours at the head of a word, as in *[W]e*, is its own. */
const LETTER = /\[(\p{L})\](?=\p{L})/gu;

/** Whether words stand in a text as they are; where they mark that some were left out or put in, whether the pieces stand there in order. What a text itself marks so stands there as words do. */
export function standsVerbatim(words: string, text: string): boolean {
  const held = normalForm(text);
  const asWritten = normalForm(words);
  if (asWritten !== '' && indexOfWords(held, asWritten, 0) !== -1) return true;
  const pieces = words
    .replace(LETTER, '$1')
    .split(MARKED)
    .map(normalForm)
    .filter((piece) => piece !== '');
  let from = 0;
  for (const piece of pieces) {
    const at = indexOfWords(held, piece, from);
    if (at === -1) return false;
    from = at + piece.length;
  }
  return pieces.length > 0;
}

/** Whole words alone count: *rot* is no word of *rotten*. */
function indexOfWords(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + words.length]];
    const isWhole =
      !(isLetter(before) && isLetter(words[0] ?? '')) && !(isLetter(after) && isLetter(words.at(-1) ?? ''));
    if (isWhole) return at;
  }
  return -1;
}

function isLetter(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign);
}

/** The sign that ends a quotation belongs to the sentence around it; marks within it, spaces and apostrophes are the typesetter's. */
function normalForm(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[“”"‘’']/g, '’')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:]+|[\s.,;:]+$/g, '')
    .toLowerCase();
}
