const NO_BREAK = '\u00A0';

/** Puts a no-break space where a line must not end: between a day and its month, and within a sum such as `4 + 2 = 6`. */
export function keepTogether(text: string, language: string): string {
  return text
    .replace(dayAndMonth(language), (_, day: string, month: string) => day + NO_BREAK + month)
    .replace(/(?<=\d) ([+−×=]) (?=\d)/g, `${NO_BREAK}$1${NO_BREAK}`);
}

const patternByLanguage = new Map<string, RegExp>();

function dayAndMonth(language: string): RegExp {
  const pattern = patternByLanguage.get(language) ?? makePattern(language);
  patternByLanguage.set(language, pattern);
  return pattern;
}

function makePattern(language: string): RegExp {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)));
  return new RegExp(String.raw`\b(\d{1,2}(?:er)?) (${months.join('|')})(?!\p{L})`, 'gu');
}
