import type { EdtfDate } from './edtf-date.ts';

/** Formats a date in words, as precisely as it is known: `19 April 2022`, `March 2012`, `2021`. An interval says once what its ends share, as `20–26 September 2021`, day and month held together by a no-break space; `about` stands before an approximate one. Never depends on the machine's zone. */
export function formatDate(date: EdtfDate, language: string, about: string): string {
  const points = date.edtf.split('/').map((point) => point.replace('~', ''));
  const [first = '', last = first] = points;
  const format = formatOf(longer(first, last), language);
  const words =
    first === last
      ? wordsOf(format.formatToParts(timeOf(first)), language)
      : first.length === last.length
        ? wordsOf(format.formatRangeToParts(timeOf(first), timeOf(last)), language)
        : points
            .map((point) => wordsOf(formatOf(point, language).formatToParts(timeOf(point)), language))
            .reduce((before, after) => before + dash(before) + after);
  return `${date.isApproximate ? `${about} ` : ''}${words}`;
}

function longer(a: string, b: string): string {
  return b.length > a.length ? b : a;
}

const formatByKey = new Map<string, Intl.DateTimeFormat>();

/** One for each language and precision: to make one takes longer than to use it. */
function formatOf(point: string, language: string): Intl.DateTimeFormat {
  const parts = point.split('-').length;
  const format = formatByKey.get(`${language} ${parts}`) ?? makeFormat(parts, language);
  formatByKey.set(`${language} ${parts}`, format);
  return format;
}

function makeFormat(parts: number, language: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 ? { month: 'long' } : {}),
    ...(parts > 2 ? { day: 'numeric' } : {}),
  });
}

function timeOf(point: string): number {
  return Date.parse(point + '-01-01'.slice(3 * (point.split('-').length - 1)));
}

/** A day stays with its month at a line's end; French counts the first day of a month as the first, *1er*. A dash stands close between single words, and apart between longer ends. */
function wordsOf(
  parts: readonly { readonly type: string; readonly value: string }[],
  language: string,
): string {
  let words = '';
  for (const [at, { type, value }] of parts.entries()) {
    if (type === 'day' && value === '1' && language.startsWith('fr')) words += '1er';
    else if (/^\s*–\s*$/.test(value)) words += dash(words);
    else words += parts[at - 1]?.type === 'day' && value === ' ' ? '\u00A0' : value;
  }
  return words;
}

function dash(before: string): string {
  return /\s/.test(before) ? '\u00A0– ' : '–';
}
