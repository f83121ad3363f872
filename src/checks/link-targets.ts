import type { Book } from '../book/book.ts';

/** Returns the names that a link of each scheme may have, as `source` → `afp-2021`; `#` → ids of statements, paragraphs and headings. */
export function targetsByScheme(book: Book): Readonly<Record<string, ReadonlySet<string>>> {
  return {
    '#': new Set(Object.keys(book.pathByAnchor)),
    chapter: new Set(book.chapters.map(({ slug }) => slug)),
    source: new Set(
      book.articles.flatMap(({ id, passages, editorsNotes }) => [
        id,
        ...(editorsNotes.length > 0 ? [`${id}#outlet`] : []),
        ...passages.map(({ place }) => `${id}#para-${place}`),
      ]),
    ),
    // Questions have addresses where the book lists the part that shows them.
    question: new Set(book.parts.includes('differences') ? book.questions.map(({ id }) => id) : []),
    entry: new Set(Object.keys(book.partByEntry).filter((id) => book.parts.includes(book.partByEntry[id]!))),
    page: new Set([...Object.keys(book.pageBySlug), ...book.parts, 'feeds', 'sources', 'cite']),
  };
}
