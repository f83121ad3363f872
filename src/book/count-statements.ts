import type { Book } from './book.ts';

/** Counts what the book holds: statements of chapters, how many cite, how many speak of silence or of the sources, notes, articles. */
export function countStatements(book: Pick<Book, 'chapters' | 'articles'>) {
  const statements = book.chapters.flatMap(({ prose }) => prose.blocks.flatMap((block) => block.statements));
  const cited = statements.filter(({ citations }) => citations.length > 0).length;
  const notes = book.articles.flatMap(({ passages }) =>
    passages.filter(({ note }) => note !== undefined),
  ).length;
  return {
    statements: statements.length,
    cited,
    silent: statements.length - cited,
    notes,
    articles: book.articles.length,
  };
}
