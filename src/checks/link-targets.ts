import type { Book } from '../book/book.ts';

/** Returns the names that a link of each scheme may have, as `source` → `afp-2021`; `#` → ids of statements, paragraphs and headings. */
export function targetsByScheme(book: Book): Readonly<Record<string, readonly string[]>> {
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  return {
    '#': book.chapters.flatMap(({ prose }) => [
      ...prose.headings.map(({ id }) => id),
      ...prose.blocks.flatMap((block) => [block.id, ...ids(block.statements)]),
    ]),
    chapter: book.chapters.map(({ slug }) => slug),
    source: book.articles.flatMap(({ id, passages }) => [id, ...passages.map(({ place }) => `${id}#para-${place}`)]),
    question: ids(book.questions),
    event: ids(book.events),
    person: ids(book.registers.people),
    organisation: ids(book.registers.organisations),
    place: ids(book.registers.places),
    equipment: ids(book.registers.equipment),
    term: ids(book.registers.terms),
    page: ['method', 'feeds', 'sources'],
  };
}
