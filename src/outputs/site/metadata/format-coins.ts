import type { Article } from '../../../articles/article.ts';
import { printedDate } from './described-page.ts';

/** Formats an article as a ContextObject in a span (COinS, ANSI/NISO Z39.88), by which a reference manager saves it from a list: its title, outlet, authors, date where it is printed, language and address. */
export function formatCoins(article: Article): string {
  const { title, outlet, carriedBy, authors, language, url } = article;
  // As in the other records: who made what another carried is its author where nobody signs.
  const creators = authors.length > 0 || !carriedBy || !outlet ? authors : [outlet];
  const keys: readonly (readonly [string, string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', title],
    ['rft.source', carriedBy ?? outlet],
    ...creators.map((author) => ['rft.creator', author] as const),
    ['rft.date', printedDate(article)],
    ['rft.language', language],
    ['rft.identifier', url],
  ];
  return keys.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : [])).join('&');
}
