/** A format character (Cf): the rules for sentences pass over it, as a reader passes over mark-up. */
const WORD_JOINER = '\u2060';

/** An article that a sentence names: a word that can begin one. */
const NAMED = /(?<![\p{L}\p{N}._])@[\p{L}\p{N}_][^\s[\]@]*\s?\[[^[\]]*\]/gu;

/** Returns the text with citations, link addresses and emphasis filled by word joiners, so that offsets stay and sentences can be told. */
export function maskMarkup(text: string): string {
  const fill = (part: string) => WORD_JOINER.repeat(part.length);
  return text
    .replace(NAMED, (part) => `A${fill(part.slice(1))}`)
    .replace(/\[[^[\]@]*@[^[\]]*\]/g, fill)
    .replace(/\]\([^()\s]*\)/g, fill)
    .replace(/[[\]*_`]/g, WORD_JOINER);
}
