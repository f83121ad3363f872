import type { Block } from './block.ts';
import type { FurnitureKind } from './original.ts';

/** What a block is on its page: a part of the article, or furniture. */
export type Role = 'headline' | 'standfirst' | 'paragraph' | FurnitureKind;

/** A block with its role; without one it may still be a part of the text. */
export interface RoledBlock extends Block {
  readonly role: Role | undefined;
  /** True where nothing of the text follows behind it. */
  readonly closes: boolean;
}
