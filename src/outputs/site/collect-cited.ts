import type { Book } from '../../book/book.ts';
import { findCitations } from '../../references/find-citations.ts';
import type { PlacedItem } from '../../references/place-cites.ts';

/** Collects what some texts cite: each article once, in the order of the book, with all its passages that they name. */
export function collectCited(texts: readonly string[], { articles }: Book): readonly PlacedItem[] {
  const items = texts.flatMap(findCitations).flatMap((citation) => citation.items);
  return articles.flatMap(({ id, passages }) => {
    const named = new Set(items.filter(({ articleId }) => articleId === id).flatMap(({ places }) => places));
    const places = passages.map(({ place }) => place).filter((place) => named.has(place));
    if (places.length === 0) return [];
    return [{ articleId: id, places, prefix: '', suffix: '', position: 'subsequent' as const }];
  });
}
