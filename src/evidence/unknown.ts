/** Something that none of the articles settles, or a voice that none of them carries. */
export interface Unknown {
  readonly id: string;
  readonly kind: 'open question' | 'missing voice';
  /** In one sentence or two of ours. */
  readonly text: string;
  /** Slugs of the chapters that it touches. */
  readonly chapters: readonly string[];
  readonly file: string;
  readonly offset: number;
}
