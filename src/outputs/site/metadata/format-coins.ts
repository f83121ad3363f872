import type { Article } from '../../../articles/article.ts';
import type { Book } from '../../../book/book.ts';
import type { CslName } from '../../../references/csl-item.ts';
import { toCsl, type RecordWords } from '../../../references/to-csl.ts';
import { printedDate } from './described-page.ts';

/** What Zotero calls an article that names an outlet, and others. */
const TYPES: Readonly<Record<string, string>> = {
  'article-newspaper': 'newspaperArticle',
  webpage: 'webpage',
};

/** Formats an article as a ContextObject in a span (COinS, ANSI/NISO Z39.88), by which a reference manager saves it from a list: its title, authors and container as the exports have them, its date where it is printed, language and address. */
export function formatCoins(article: Article, { meta }: Book, words: RecordWords): string {
  const record = toCsl(article, words, meta.language);
  const keys: readonly (readonly [string, string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', TYPES[record.type] ?? 'document'],
    ['rft.title', record.title],
    ['rft.source', record['container-title']],
    ...(record.author ?? []).map((name) => ['rft.creator', nameOf(name)] as const),
    ['rft.date', printedDate(article)],
    ['rft.language', record.language],
    ['rft.identifier', record.URL],
  ];
  return keys.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : [])).join('&');
}

function nameOf({ literal, family, given }: CslName): string {
  return literal ?? [family, given].filter(Boolean).join(', ');
}
