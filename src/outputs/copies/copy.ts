/** A file of the book that somebody was sent, as it reads. */
export interface Copy {
  readonly format: 'PDF' | 'EPUB';
  /** The text of the Book record that it carries; absent where it has none, or none that can be read. */
  readonly record: string | undefined;
  /** What tells by itself that it is not as it was made, each as a sentence. */
  readonly damage: readonly string[];
}
