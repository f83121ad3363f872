import type { Block } from './block.ts';
import type { Found } from './original.ts';
import type { LineMetadata } from './read-line-metadata.ts';

/** A page copy taken apart, whatever its format was: its blocks in their order, and what its mark-up says of the article. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly title?: Found | undefined;
  readonly language?: Found | undefined;
  readonly metadata: LineMetadata;
}
