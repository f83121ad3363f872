/** A figure in running text. */
export interface Figure {
  readonly value: number;
  /** As it stands in the text. */
  readonly written: string;
  /** Offset in the text, from 0. */
  readonly start: number;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const VALUES: Readonly<Record<string, number>> = {
  ...Object.fromEntries(UNITS.split(' ').map((word, value) => [word, value])),
  ...Object.fromEntries(TENS.split(' ').map((word, index) => [word, 20 + 10 * index])),
  dozen: 12,
};
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 };
const SHARES: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };

const WORD = [...Object.keys(VALUES), ...Object.keys(SCALES)].join('|');
/** A scale alone, as in *1.5 million*, belongs to the digits before it. */
const NUMBER = Object.keys(VALUES).join('|');
const SHARE = Object.keys(SHARES).join('|');
const IN_WORDS = new RegExp(
  String.raw`\b(?:(?<parts>a|${WORD})[ -](?<share>${SHARE})(?:s|ves)?|(?<half>half)|(?<words>(?:${NUMBER}|a(?= (?:hundred|thousand|million)\b))(?:(?:[ -]|\sand\s)(?:${WORD}))*))\b`,
  'giu',
);
/** Digits that no letter and no hyphen ties to a designation, as in Mi-35P; groups of three may be set apart. */
const IN_DIGITS =
  /(?<![\p{L}\p{N}.,]|\p{L}-)(?:\d{1,3}(?:([,.\u00A0\u202F])\d{3})(?:\1\d{3})*|\d+(?:[.,]\d+)?)(?!\p{N}|[-.]?\p{Lu}|\p{L})(?: (hundred|thousand|million)\b)?/gu;

/** Finds the figures of a text, in digits and, in English, in words: `1,000`, `three hundred`, `a third`. The bare word *one* counts nothing by itself and is left alone. */
export function findFigures(text: string, language: string): readonly Figure[] {
  const figures = [...text.matchAll(IN_DIGITS)].map((match) => toFigure(match, valueOfDigits(match)));
  if (language.split('-')[0] !== 'en') return figures;
  const words = [...text.matchAll(IN_WORDS)]
    .filter(([written]) => written.toLowerCase() !== 'one')
    .map((match) => toFigure(match, valueOfWords(match)));
  return [...figures, ...words].toSorted((a, b) => a.start - b.start);
}

function toFigure(match: RegExpMatchArray, value: number): Figure {
  return { value, written: match[0], start: match.index ?? 0 };
}

function valueOfDigits([written = '', separator, scale]: RegExpMatchArray): number {
  const digits = written.replace(/ .*/, '');
  const plain = separator ? digits.replaceAll(separator, '') : digits.replace(',', '.');
  return Number(plain) * (SCALES[scale ?? ''] ?? 1);
}

function valueOfWords({ groups = {} }: RegExpMatchArray): number {
  const { parts, share, half, words = '' } = groups;
  if (half) return 1 / 2;
  if (parts && share) return sumOfWords(parts === 'a' ? 'one' : parts) / SHARES[share.toLowerCase()]!;
  return sumOfWords(words);
}

/** Two hundred and five thousand is (2 × 100 + 5) × 1000. */
function sumOfWords(words: string): number {
  let [sum, group] = [0, 0];
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const scale = SCALES[word];
    if (scale === undefined) group += VALUES[word] ?? 0;
    else if (scale === 100) group = Math.max(group, 1) * scale;
    else [sum, group] = [sum + Math.max(group, 1) * scale, 0];
  }
  return sum + group;
}
