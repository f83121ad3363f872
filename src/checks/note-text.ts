import type { Book } from '../book/book.ts';
import { parseCitation } from '../references/parse-citation.ts';

/** Returns the notes of the passages that a citation names, in one text; empty where it names none that is there. */
export function noteTextOf(citation: string, book: Pick<Book, 'articleById'>): string {
  const items = parseCitation(citation)?.items ?? [];
  const notes = items.flatMap(({ articleId, places }) =>
    (book.articleById[articleId]?.passages ?? [])
      .filter(({ place }) => places.includes(place))
      .map(({ note }) => note ?? ''),
  );
  return notes.join('\n');
}
