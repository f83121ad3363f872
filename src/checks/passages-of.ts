import { passageKey } from '../book/link-uses.ts';
import type { CitedItem } from '../references/citation.ts';

/** Returns the keys of the passages that the items of citations name, as `afp-2021#3`. */
export function passagesOf(items: readonly Pick<CitedItem, 'articleId' | 'places'>[]): readonly string[] {
  return items.flatMap(({ articleId, places }) => places.map((place) => passageKey(articleId, place)));
}
