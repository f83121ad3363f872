/** Makes invented text, the same for the same seed. */
export interface Inventor {
  /** A whole number from 0 up to, but not including, `below`. */
  number(below: number): number;
  sentence(): string;
  /** A row of sentences. */
  sentences(count: number): string;
}

const WORDS =
  'lamp tower rock sea keeper oil glass winter harbour shelf collier granite lantern watch gallery tide captain ledger signal weather surveyor estimate commissioner fisherman lighthouse of the and to in a was it had for with on at by'.split(
    ' ',
  );

/** Returns an inventor of text; `isNumbered` makes every word of its text one of a kind (`lamp17z`), so that it can be counted. */
export function inventText(seed: number, isNumbered: boolean): Inventor {
  let state = seed;
  let count = 0;
  // Park and Miller's generator: the same on every machine.
  const number = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
  const word = (): string => WORDS[number(WORDS.length)]! + (isNumbered ? `${(count += 1)}z` : '');
  const sentence = (): string => {
    const words = Array.from({ length: 9 + number(16) }, word).join(' ');
    return `${words[0]!.toUpperCase()}${words.slice(1)}.`;
  };
  return {
    number,
    sentence,
    sentences: (many) => Array.from({ length: many }, sentence).join(' '),
  };
}
