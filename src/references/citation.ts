import type { PassagePlace } from '../articles/article.ts';

/** One article named in a citation, with where in it. */
export interface CitedItem {
  readonly articleId: string;
  /** The passages named, in the order written; empty where the citation names the article alone. */
  readonly places: readonly PassagePlace[];
  /** Words before the id, as *compare*; empty where there are none. */
  readonly prefix: string;
  /** Words after the locator; empty where there are none. */
  readonly suffix: string;
}

/** What stands between one pair of square brackets. */
export interface Citation {
  readonly items: readonly CitedItem[];
  /** True where the sentence names the first article itself, as in `@id [para. 3]`. */
  readonly isNarrative?: true;
  /** As the writer wrote it, brackets included. */
  readonly written: string;
}

/** Returns a text that is equal for two citations of the same passages in the same words. */
export function citationKey(citation: Citation): string {
  return citation.items
    .map((item) => [item.prefix, item.articleId, item.places.join(','), item.suffix].join('|'))
    .join(';');
}
