/** Things that look alike in the articles and must not be taken for one. */
export interface KeptApart {
  readonly id: string;
  /** What they are, as *Two coups*. */
  readonly title: string;
  /** Why they are not the same, with citations. */
  readonly text: string;
  readonly file: string;
  readonly offset: number;
}
