import { toCsl, type RecordWords } from '../references/to-csl.ts';
import type { CslItem } from '../references/csl-item.ts';
import type { Book } from './book.ts';

/** Lists the records of a book's articles in the order in which the story first cites them, by which some styles number them; those that it does not cite stand last. */
export function listWorks(book: Book, words: RecordWords): readonly CslItem[] {
  const stories = Object.values(book.pageBySlug).filter(({ isStory }) => isStory);
  const statements = [...stories, ...book.chapters].flatMap(({ prose }) =>
    prose.blocks.flatMap((block) => block.statements),
  );
  const cited = statements.flatMap(({ citations }) => citations.flatMap(({ items }) => items));
  const ids = new Set([...cited.map(({ articleId }) => articleId), ...Object.keys(book.articleById)]);
  return [...ids]
    .flatMap((id) => book.articleById[id] ?? [])
    .map((article) => toCsl(article, words, book.meta.language));
}
