import type { Book } from '../../book/book.ts';
import type { Chapter } from '../../chapters/chapter.ts';
import { groupCited, type CitedArticle } from './group-cited.ts';

/** Lists what a chapter or a page cites. */
export function listCited({ prose }: Pick<Chapter, 'prose'>, book: Book): readonly CitedArticle[] {
  const citations = prose.blocks.flatMap(({ statements }) => statements.flatMap((one) => one.citations));
  return groupCited(
    citations.flatMap(({ items }) => items),
    book,
  );
}
