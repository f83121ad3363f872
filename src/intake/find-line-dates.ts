/** A day that a line of a page copy names. */
export interface LineDate {
  /** EDTF, as `2022-04-19`. */
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

const LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt', 'ar'];
const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/g;
const monthByName: ReadonlyMap<string, number> = new Map(LANGUAGES.flatMap(monthsOf));
const MONTH = [...monthByName.keys()].toSorted((a, b) => b.length - a.length).join('|');
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|er|º|\.)?`;
const IN_WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<d1>${DAY})(?: de| of)? (?<m1>${MONTH})\.?,?(?: de)?|(?<m2>${MONTH})\.? (?<d2>${DAY}),?) (?<y>(?:1[5-9]|20)\d{2})(?!\d)`,
  'giu',
);

/** Finds the full dates (day, month, year) of a line: ISO 8601, or with the month in words, in seven languages. Dates all in figures and slashes are left alone, since day and month cannot be told apart. */
export function findLineDates(line: string): readonly LineDate[] {
  const iso = [...line.matchAll(ISO)].map((match) => toDate(match, match[1]!, match[2]!, match[3]!));
  const inWords = [...line.matchAll(IN_WORDS)].map((match) => {
    const { y = '', m1, m2, d1, d2 } = match.groups ?? {};
    return toDate(match, y, String(monthByName.get((m1 ?? m2 ?? '').toLowerCase())), d1 ?? d2 ?? '');
  });
  return [...iso, ...inWords].filter((date) => date !== undefined).toSorted((a, b) => a.start - b.start);
}

function toDate(match: RegExpExecArray, year: string, month: string, day: string): LineDate | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${String(Number.parseInt(day, 10)).padStart(2, '0')}`;
  const time = Date.parse(`${written}T00:00:00Z`);
  // The calendar turns 31 April into 1 May.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(written)) return undefined;
  return { day: written, start: match.index, end: match.index + match[0].length };
}

/** The names of the months, long and short, that this machine’s calendar has in a language. */
function monthsOf(language: string): readonly (readonly [string, number])[] {
  return (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => {
      const name = format.format(new Date(Date.UTC(2000, index, 15)));
      return [name.toLowerCase().replace(/\.$/, ''), index + 1] as const;
    });
  });
}
