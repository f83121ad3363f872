import type { EdtfDate } from './edtf-date.ts';

/** Formats a date in words, as precisely as it is known: `19 April 2022`, `March 2012`, `2021`. An interval is `September 2021–October 2021`; `about` stands before an approximate one. Never depends on the machine's zone. */
export function formatDate(date: EdtfDate, language: string, about: string): string {
  const points = date.edtf.split('/').map((point) => formatPoint(point.replace('~', ''), language));
  return `${date.isApproximate ? `${about} ` : ''}${points.join('–')}`;
}

function formatPoint(point: string, language: string): string {
  const parts = point.split('-');
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (parts.length > 1) options.month = 'long';
  if (parts.length > 2) options.day = 'numeric';
  const firstDay = point + '-01-01'.slice(3 * (parts.length - 1));
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options).format(
    Date.parse(firstDay),
  );
}
