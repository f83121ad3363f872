/** A word that carries meaning. */
export interface ContentWord {
  /** Its beginning in lower case, so that *recruit* and *recruiting* are one. */
  readonly stem: string;
  readonly written: string;
  /** Offset in the text, from 0. */
  readonly start: number;
}

/** Shorter words are grammar. */
const SHORTEST = 4;
const STEM = 5;
/** Longer words that are grammar, too. */
const GRAMMAR = new Set(
  'after against also although among been before beside between both could during either from have into only other over said says since some such than that their them then there these they this those though through under until upon were what when where whether which while whom whose will with within without would'.split(
    ' ',
  ),
);

/** Finds the words of a text that carry meaning, by their beginnings. */
export function contentWords(text: string): readonly ContentWord[] {
  return [...text.matchAll(/\p{L}{4,}/gu)]
    .filter(([written]) => written.length >= SHORTEST && !GRAMMAR.has(written.toLowerCase()))
    .map(({ 0: written, index }) => ({ stem: written.toLowerCase().slice(0, STEM), written, start: index }));
}
