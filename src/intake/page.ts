import type { Block } from './block.ts';
import type { Found } from './original.ts';
import type { LineMetadata } from './read-line-metadata.ts';

/** A page copy taken apart, whatever its format was. */
export interface Page {
  /** What may belong to the article, in the order of the page. */
  readonly blocks: readonly Block[];
  /** What the reader mode left out. */
  readonly left: readonly Block[];
  /** What the copy’s mark-up, not its lines, says of the article. */
  readonly title: Found | undefined;
  readonly language: Found | undefined;
  readonly metadata: LineMetadata;
}
