const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

export const VALUES: Readonly<Record<string, number>> = {
  ...Object.fromEntries(ONES.map((word, value) => [word, value])),
  ...Object.fromEntries(TENS.map((word, index) => [word, 20 + 10 * index])),
};

/** What a number word may be followed by, with what it is multiplied by. */
export const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

/** Twenty-one; nineteen. */
export const SMALL = `(?:(?:${TENS.join('|')})(?:[ -](?:${ONES.slice(1, 10).join('|')}))?|${ONES.join('|')})`;
/** Three hundred and five; a hundred; two dozen. */
const HUNDREDS = `(?:(?:${SMALL}|a) hundred(?: (?:and )?${SMALL})?|(?:${SMALL} |a )?dozen)`;
/** Two hundred and five thousand; half a million. */
export const WHOLE = `(?:half a (?:dozen|million|billion)|(?:${HUNDREDS}|${SMALL}|a) (?:thousand|million|billion)(?: (?:and )?(?:${HUNDREDS}|${SMALL}))?|${HUNDREDS}|${SMALL})`;
/** Second; twenty-first. */
export const ORDINAL = `(?:(?:${TENS.join('|')})-(?:${ORDINALS.slice(1, 10).join('|')})|${ORDINALS.slice(1).join('|')}|twentieth|thirtieth|fortieth|fiftieth|hundredth)`;

/** Returns the value of a number in words: two hundred and five thousand is (2 × 100 + 5) × 1000. */
export function valueOfWords(words: string): number {
  const half = /^half an? (?<scale>\p{L}+)$/iu.exec(words)?.groups?.['scale'];
  if (half) return SCALES[half.toLowerCase()]! / 2;
  let [sum, group] = [0, 0];
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const scale = SCALES[word];
    if (scale === undefined) group += VALUES[word] ?? 0;
    else if (scale <= 100) group = Math.max(group, 1) * scale;
    else [sum, group] = [sum + Math.max(group, 1) * scale, 0];
  }
  return sum + group;
}

const ROUND: Readonly<Record<string, number>> = {
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  hundredth: 100,
};

/** Returns the number of an ordinal in words: 21 for twenty-first. */
export function valueOfOrdinal(word: string): number {
  const written = word.toLowerCase();
  const [ten, one = ten!] = written.split('-');
  return ROUND[written] ?? (ten === one ? 0 : (VALUES[ten!] ?? 0)) + ORDINALS.indexOf(one);
}
