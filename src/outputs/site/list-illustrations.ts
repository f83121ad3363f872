import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import { listFigures } from '../../figures/list-figures.ts';
import type { Prose } from '../../markdown/parse-markdown.ts';
import type { WrittenFigure } from '../../markdown/statement.ts';

/** A picture or a table in the book. */
export interface Illustration {
  /** Where it, or its caption, stands. */
  readonly id: string;
  readonly title: string;
}

/** Lists the pictures and the tables of a book, each in its order. */
export function listIllustrations(
  book: Book,
  words: Words,
): { readonly figures: readonly Illustration[]; readonly tables: readonly Illustration[] } {
  const stories = Object.values(book.pageBySlug).filter(({ isStory }) => isStory);
  const pictures = [...stories, ...book.chapters].flatMap(({ prose }) => picturesOf(prose));
  const drawn = listFigures(book).map(({ id, number }) => ({
    id: `figure-${id}`,
    title: `${words['figure']} ${number}. ${(words[`figure-${id}`] ?? '').replace(/\.$/, '')}`,
  }));
  const deliveries = book.parts.includes('deliveries') ? book.deliveries : [];
  const tables = deliveries.map(({ id, title }) => ({ id: `delivery-${id}`, title }));
  return { figures: [...pictures, ...drawn], tables };
}

function picturesOf({ tokens }: Prose): readonly Illustration[] {
  return tokens.flatMap(({ type, meta }, at) => {
    if (type !== 'container_figure_open') return [];
    const id = tokens
      .slice(at)
      .find((token) => token.type === 'paragraph_open')
      ?.attrGet('id');
    return id ? [{ id, title: (meta.figure as WrittenFigure).alternative }] : [];
  });
}
