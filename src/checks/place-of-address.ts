import type { Book } from '../book/book.ts';
import { entriesByKind } from '../editions/collect-statements.ts';
import type { Place } from '../files/finding.ts';
import { placeAt } from '../files/source-file.ts';

/** Returns where a statement stands in its file; of one that is gone, the file of the page on which it stood. */
export function placeOfAddress(address: string, book: Book, page: string): Place {
  const { sourceByPath } = book;
  const [articleId = '', place = ''] = address.split('#');
  const article = place === '' ? undefined : book.articleById[articleId];
  if (article) return placeAt(article.source, article.offsetByPlace[place] ?? 0);
  for (const [kind, entries] of entriesByKind(book)) {
    const entry = entries.find(({ id }) => `${kind}-${id}` === address);
    if (entry) return placeAt(sourceByPath[entry.file]!, entry.offset);
  }
  for (const { prose, source } of [...Object.values(book.pageBySlug), ...book.chapters]) {
    const statements = prose.blocks.flatMap((block) => block.statements);
    const statement = statements.find(({ id }) => id === address);
    if (statement) return placeAt(source, statement.offset);
  }
  return placeAt(sourceByPath[fileOfPage(page)] ?? sourceByPath['book.yaml']!, 0);
}

/** As `chapters/a.md` for `chapters/a/`, and `pages/in-brief.md` for `in-brief/`. */
function fileOfPage(page: string): string {
  const path = page.replace(/\/$/, '');
  if (path.startsWith('sources/')) return path.replace('sources/', 'articles/') + '.yaml';
  return path.includes('/') ? `${path}.md` : `pages/${path}.md`;
}
