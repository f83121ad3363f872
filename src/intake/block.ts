/** A piece of a page copy that stands by itself: a paragraph, a heading, a line of furniture. */
export interface Block {
  /** Its words on one line, without mark-up. */
  readonly text: string;
  /** What the copy’s mark-up calls it; `paragraph` where it says nothing. */
  readonly kind: 'paragraph' | 'heading' | 'standfirst' | 'caption' | 'item' | 'rule';
  /** True where all its words are one link or more. */
  readonly isLink: boolean;
}
