/** How a figure is bounded: *more than* 5,000, *about* 300; `over` may mean more than, or along and during. */
export type Bound = 'exact' | 'more' | 'at least' | 'less' | 'at most' | 'about' | 'between' | 'over';

/** A figure in running text. */
export interface Figure {
  readonly value: number;
  /** What is counted or measured, as the word that follows, without its plural; empty where none does. */
  readonly noun: string;
  readonly bound: Bound;
  /** A unit of measure or a currency, in one spelling; absent where what is counted is a thing. */
  readonly unit?: string | undefined;
  /** As it stands in the text. */
  readonly written: string;
  /** Offset in the text, from 0. */
  readonly start: number;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const VALUES: Readonly<Record<string, number>> = {
  ...Object.fromEntries(ONES.map((word, value) => [word, value])),
  ...Object.fromEntries(TENS.map((word, index) => [word, 20 + 10 * index])),
};
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};
const SHARES: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

/** Twenty-one; nineteen. */
const SMALL = `(?:(?:${TENS.join('|')})(?:[ -](?:${ONES.slice(1, 10).join('|')}))?|${ONES.join('|')})`;
/** Three hundred and five; a hundred; two dozen. */
const HUNDREDS = `(?:(?:${SMALL}|a) hundred(?: (?:and )?${SMALL})?|(?:${SMALL} |a )?dozen)`;
const WHOLE = `(?:(?:${HUNDREDS}|${SMALL}|a) (?:thousand|million|billion)(?: (?:and )?(?:${HUNDREDS}|${SMALL}))?|${HUNDREDS}|${SMALL})`;
const SHARE = Object.keys(SHARES).join('|');
const IN_WORDS = new RegExp(
  String.raw`\b(?:(?<parts>an?|${SMALL})[ -](?<share>${SHARE})s?|(?<half>half)|(?<words>${WHOLE})(?<more> and a (?:half|quarter))?)\b(?!-(?:first|second|third|\p{L}+th)\b)`,
  'giu',
);
/** Digits that no letter and no hyphen ties to a designation, as in Mi-35P; groups of three may be set apart. */
const IN_DIGITS =
  /(?<![\p{L}\p{N}.,]|\p{L}-)(?:\d{1,3}(?:([,.\u00A0\u202F])\d{3})(?:\1\d{3})*|\d+(?:[.,]\d+)?)(?!\p{N}|[-.]?\p{Lu}|\p{L})(?: (hundred|thousand|million|billion)\b)?/gu;

/** Words before a figure that bound it; the first that fits counts. */
const BOUNDS: readonly (readonly [Bound, RegExp])[] = [
  ['over', /\bover$/i],
  ['between', /\bbetween(?:\s\S+(?:\s\S+)?\sand)?$/i],
  ['at most', /(?:\b(?:no|not) more than|\bat (?:the )?most|\bup to|\ba maximum of|\bas (?:many|much) as)$/i],
  ['at least', /(?:\b(?:no|not) (?:fewer|less) than|\bat (?:the )?least|\ba minimum of)$/i],
  [
    'more',
    /(?:\b(?:more|higher|larger|longer|greater|older|later) than|\babove|\bupwards of|\bin excess of|\bbeyond|\bexceed(?:s|ed|ing)?)$/i,
  ],
  [
    'less',
    /(?:\b(?:fewer|less|lower|smaller|shorter|younger) than|\bunder|\bbelow|\bnearly|\balmost|\bshort of|\bclose to)$/i,
  ],
  [
    'about',
    /(?:\babout|\baround|\broughly|\bapproximately|\bsome|\bcirca|\bca?\.|\ban estimated|\bmore or less|\bor so)$/i,
  ],
];
/** Words behind a figure that bound it. */
const BOUNDS_AFTER: readonly (readonly [Bound, RegExp])[] = [
  ['at least', /^\s+(?:\p{L}+\s+)?or more\b/iu],
  ['at most', /^\s+(?:\p{L}+\s+)?or (?:fewer|less)\b/iu],
  ['about', /^\s+(?:\p{L}+\s+)?or so\b/iu],
];

/** Units of measure and currencies, each with how it is written. */
const UNITS_WRITTEN: readonly (readonly [string, RegExp])[] = [
  ['%', /^\s?(?:%|per cent\b|percent\b)/i],
  ['km', /^[\s-]?(?:km|kilomet(?:re|er)s?)\b/i],
  ['m', /^[\s-]?(?:m|met(?:re|er)s?)\b/i],
  ['mile', /^[\s-]?(?:mi|miles?)\b/i],
  ['ha', /^[\s-]?(?:ha|hectares?)\b/i],
  ['t', /^[\s-]?(?:t|tons?|tonnes?)\b/i],
  ['kg', /^[\s-]?(?:kg|kilos?|kilograms?|kilogrammes?)\b/i],
  ['degree', /^\s?(?:°|degrees?\b)/i],
  ['litre', /^[\s-]?(?:l|lit(?:re|er)s?)\b/i],
  ['decade', /^[\s-]decades?\b/i],
  ['year', /^[\s-]years?\b/i],
  ['month', /^[\s-]months?\b/i],
  ['week', /^[\s-]weeks?\b/i],
  ['day', /^[\s-]days?\b/i],
  ['hour', /^[\s-]hours?\b/i],
  ['minute', /^[\s-]minutes?\b/i],
  ['$', /^\s(?:US )?dollars?\b/i],
  ['€', /^\seuros?\b/i],
  ['£', /^\spounds?\b/i],
];

/** Finds the figures of a text, in digits and, in English, in words: `1,000`, `three hundred`, `a third`. The bare word *one* counts nothing by itself and is left alone. */
export function findFigures(text: string, language: string): readonly Figure[] {
  const figures = [...text.matchAll(IN_DIGITS)].map((match) => toFigure(text, match, valueOfDigits(match)));
  if (language.split('-')[0] !== 'en') return figures;
  const words = [...text.matchAll(IN_WORDS)]
    .filter(([written]) => written.toLowerCase() !== 'one')
    .map((match) => toFigure(text, match, valueOfWords(match)));
  return [...figures, ...words].toSorted((a, b) => a.start - b.start);
}

function toFigure(text: string, match: RegExpMatchArray, value: number): Figure {
  const [written, start] = [match[0], match.index ?? 0];
  const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(start + written.length)];
  const currency = /[$€£]$/.exec(before)?.[0];
  const unit = currency ?? UNITS_WRITTEN.find(([, pattern]) => pattern.test(after))?.[0];
  const noun = /^[\s-]+(\p{Ll}+)/u.exec(after)?.[1]?.replace(/s$/, '') ?? '';
  return { value, noun, bound: boundOf(before.replace(/[$€£(\s]+$/, ''), after), unit, written, start };
}

function boundOf(before: string, after: string): Bound {
  const found =
    BOUNDS_AFTER.find(([, pattern]) => pattern.test(after)) ??
    BOUNDS.find(([, pattern]) => pattern.test(before));
  return found?.[0] ?? 'exact';
}

function valueOfDigits([written = '', separator, scale]: RegExpMatchArray): number {
  const digits = written.replace(/ .*/, '');
  const plain = separator ? digits.replaceAll(separator, '') : digits.replace(',', '.');
  return Number(plain) * (SCALES[scale ?? ''] ?? 1);
}

function valueOfWords({ groups = {} }: RegExpMatchArray): number {
  const { parts, share, half, words = '', more = '' } = groups;
  if (half) return 1 / 2;
  if (parts && share) return sumOfWords(/^an?$/i.test(parts) ? 'one' : parts) / SHARES[share.toLowerCase()]!;
  return sumOfWords(words) + (more.endsWith('half') ? 1 / 2 : more ? 1 / 4 : 0);
}

/** Two hundred and five thousand is (2 × 100 + 5) × 1000. */
function sumOfWords(words: string): number {
  let [sum, group] = [0, 0];
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const scale = SCALES[word];
    if (scale === undefined) group += VALUES[word] ?? 0;
    else if (scale <= 100) group = Math.max(group, 1) * scale;
    else [sum, group] = [sum + Math.max(group, 1) * scale, 0];
  }
  return sum + group;
}
