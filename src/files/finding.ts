/** A place in a content file, as a writer's editor counts: lines and columns from 1. */
export interface Place {
  /** Path of the file, relative to the content folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** How many characters the caret underlines; at least 1. */
  readonly length: number;
  /** The line itself, without its end; empty where the trouble has no line. */
  readonly excerpt: string;
}

/** Something in the content that can be read and is wrong, or a file that cannot be read. */
export interface Finding {
  /** Says what must be true, e.g. `citation-resolves`; the name of the rule's file and fixture folder. */
  readonly rule: string;
  /** An error stops publishing; a warning is printed. */
  readonly severity: 'error' | 'warning';
  readonly place: Place;
  /** The statement that it is about: its address, as `s-7k2mq` or `event-coup`, and where it begins in its file. */
  readonly about?: { readonly address: string; readonly offset: number } | undefined;
  /** What was found, as one sentence. */
  readonly message: string;
  /** What the notes say that the statement cites, for the writer to compare; absent where it is about no such statement. */
  readonly cited?: readonly { readonly name: string; readonly text: string }[] | undefined;
  /** What was expected, as one sentence. */
  readonly expected: string;
  /** What to do, as one sentence. */
  readonly help: string;
}
