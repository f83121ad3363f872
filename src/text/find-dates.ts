/** A point in time as precisely as the text gives it; a part that is absent is not given. */
export interface DatePoint {
  /** First and last year that it may mean: two different ones for a decade or a century. */
  readonly years?: readonly [number, number] | undefined;
  /** Months from 1; several for a season. */
  readonly months?: readonly number[] | undefined;
  readonly day?: number | undefined;
}

/** A date, or a span of dates, in running text. */
export interface DateFound {
  /** One point, or the two ends of a span. */
  readonly points: readonly DatePoint[];
  readonly written: string;
  /** Offset in the text, from 0. */
  readonly start: number;
}

export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');
const SEASONS: Readonly<Record<string, readonly number[]>> = {
  spring: [3, 4, 5],
  summer: [6, 7, 8],
  autumn: [9, 10, 11],
  winter: [12, 1, 2],
};
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );

const S = String.raw`[ \u00A0]`;
const M = `(?:${MONTHS.join('|')})`;
const D = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const Y = String.raw`(?:1[0-9]|20)\d{2}`;
const TO = String.raw`(?:${S}?[–—-]${S}?|${S}(?:to|and|until|or)${S})`;
/** Words after which a month alone is a month, and no verb or name. */
const BEFORE_MONTH =
  '(?:in|since|until|by|from|of|before|after|during|between|and|to|through|early|late|mid|that|next|in early|in late|in mid)';

/** In this order: what begins at one place is read by the first that fits. */
const PATTERNS: readonly (readonly [RegExp, (groups: Groups) => readonly DatePoint[]])[] = [
  // 31 December 2021 to 2 January 2022; 28 March to 2 April 2016
  [
    new RegExp(
      `(?<d1>${D})${S}(?<m1>${M})(?:${S}(?<y1>${Y}))?${TO}(?<d2>${D})${S}(?<m2>${M})(?:,?${S}(?<y2>${Y}))?`,
      'gu',
    ),
    ({ d1, m1, y1, d2, m2, y2 }) => [point(y1 ?? y2, m1, d1), point(y2, m2, d2)],
  ],
  // 20 to 26 September 2021
  [
    new RegExp(`(?<d1>${D})${TO}(?<d2>${D})${S}(?<m>${M})(?:,?${S}(?<y>${Y}))?`, 'gu'),
    ({ d1, d2, m, y }) => [point(y, m, d1), point(y, m, d2)],
  ],
  // 22 March 2012; 22 March; March 22, 2012
  [
    new RegExp(`(?<d>${D})(?:${S}of)?${S}(?<m>${M})(?:,?${S}(?<y>${Y}))?`, 'gu'),
    ({ d, m, y }) => [point(y, m, d)],
  ],
  [
    new RegExp(`(?<m>${M})${S}(?<d>${D})(?!\\d|${S}?%)(?:,${S}(?<y>${Y}))?`, 'gu'),
    ({ d, m, y }) => [point(y, m, d)],
  ],
  // March to May 2016; March–May 2016
  [
    new RegExp(`(?<m1>${M})(?:${S}(?<y1>${Y}))?${TO}(?<m2>${M})(?:,?${S}(?:of${S})?(?<y2>${Y}))?`, 'gu'),
    ({ m1, y1, m2, y2 }) => [point(y1 ?? y2, m1), point(y2, m2)],
  ],
  // March 2012; March of that year; in March
  [new RegExp(`(?<m>${M}),?${S}(?:of${S})?(?<y>${Y})`, 'gu'), ({ m, y }) => [point(y, m)]],
  [
    new RegExp(`(?<=\\b${BEFORE_MONTH}[ \\u00A0-])(?<m>${M})(?!\\p{L})`, 'giu'),
    ({ m }) => [point(undefined, m)],
  ],
  // the spring of 2022; spring 2022
  [
    new RegExp(`\\b(?<season>spring|summer|autumn|winter)(?:${S}of)?${S}(?<y>${Y})`, 'giu'),
    ({ season = '', y }) => [{ years: yearsOf(y), months: SEASONS[season.toLowerCase()] }],
  ],
  // the 1990s; the nineteenth century; the 19th century
  [new RegExp(String.raw`\b(?<y>${Y})s\b`, 'gu'), ({ y }) => [{ years: [Number(y), Number(y) + 9] }]],
  [
    new RegExp(`\\b(?<c>\\d{1,2}(?:st|nd|rd|th)|${ORDINALS.join('|')})[ -]centur(?:y|ies)`, 'giu'),
    ({ c = '' }) => [{ years: centuryOf(c) }],
  ],
  // 2012 to 2022; 2012–22; 2012
  [
    new RegExp(
      String.raw`(?<![\p{L}\p{N}.,$€£])(?<y1>${Y})[–-](?<y2>${Y}|\d{2})(?![\p{L}\p{N}%]|[.,]\d)`,
      'gu',
    ),
    ({ y1 = '', y2 = '' }) => [point(y1), point(y2.length === 2 ? y1.slice(0, 2) + y2 : y2)],
  ],
  [
    new RegExp(String.raw`(?<![\p{L}\p{N}.,$€£])(?<y>${Y})(?![\p{L}\p{N}%]|[.,]\d)`, 'gu'),
    ({ y }) => [point(y)],
  ],
];

type Groups = Readonly<Record<string, string | undefined>>;

/** Finds the dates of an English text: days, months, seasons, years, decades, centuries and spans of them. */
export function findDates(text: string): readonly DateFound[] {
  const found: DateFound[] = [];
  let left = text;
  for (const [pattern, read] of PATTERNS) {
    for (const match of left.matchAll(pattern)) {
      found.push({ points: read(match.groups ?? {}), written: match[0], start: match.index });
    }
    // What is read is blank to the patterns that follow.
    left = left.replace(pattern, (written) => '\u0000'.repeat(written.length));
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function point(year?: string, month?: string, day?: string): DatePoint {
  return {
    years: yearsOf(year),
    months: month ? [MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1] : undefined,
    day: day ? Number.parseInt(day, 10) : undefined,
  };
}

function yearsOf(year: string | undefined): readonly [number, number] | undefined {
  return year ? [Number(year), Number(year)] : undefined;
}

function centuryOf(written: string): readonly [number, number] {
  const digits = Number.parseInt(written, 10);
  const century = Number.isNaN(digits) ? ORDINALS.indexOf(written.toLowerCase()) + 1 : digits;
  return [(century - 1) * 100, century * 100 - 1];
}

/** Returns whether dates that a source gives hold one of the prose: `held` where all that the prose gives stands in one of them; `finer` where the prose gives more than they do; `absent` where it differs from all, or from one that is as precise. */
export function weighDate(prose: DatePoint, known: readonly DatePoint[]): 'held' | 'finer' | 'absent' {
  const fits = new Set(known.map((source) => compareDates(prose, source)));
  if (fits.has('held')) return 'held';
  const isContradicted = known.some((source) => isAsPrecise(prose, source) && compareCoarser(prose, source));
  return fits.has('finer') && !isContradicted ? 'finer' : 'absent';
}

function isAsPrecise(prose: DatePoint, source: DatePoint): boolean {
  return (
    (prose.day === undefined || source.day !== undefined) &&
    // A month is more than a season.
    (!prose.months || (source.months !== undefined && source.months.length <= prose.months.length))
  );
}

/** Whether two dates agree in all but the finest part that the prose gives. */
function compareCoarser(prose: DatePoint, source: DatePoint): boolean {
  const coarser: DatePoint = prose.day === undefined ? { years: prose.years } : { ...prose, day: undefined };
  return compareDates(coarser, source) === 'held';
}

function compareDates(prose: DatePoint, source: DatePoint): 'held' | 'finer' | 'other' {
  const parts = new Set([
    compareYears(prose, source),
    compareMonths(prose, source),
    compareDays(prose, source),
  ]);
  if (parts.has('other')) return 'other';
  return parts.has('finer') ? 'finer' : 'held';
}

function compareYears({ years: prose }: DatePoint, { years: source }: DatePoint) {
  if (!prose) return 'held';
  if (!source) return 'finer';
  if (prose[0] <= source[0] && source[1] <= prose[1]) return 'held';
  return source[0] <= prose[0] && prose[1] <= source[1] ? 'finer' : 'other';
}

function compareMonths({ months: prose }: DatePoint, { months: source }: DatePoint) {
  if (!prose) return 'held';
  if (!source) return 'finer';
  if (source.every((month) => prose.includes(month))) return 'held';
  return prose.every((month) => source.includes(month)) ? 'finer' : 'other';
}

function compareDays({ day: prose }: DatePoint, { day: source }: DatePoint) {
  if (prose === undefined) return 'held';
  if (source === undefined) return 'finer';
  return prose === source ? 'held' : 'other';
}
