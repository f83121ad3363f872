import type { KindId } from './kinds.ts';

/** A wrong change to one file of a book: what stands in `[start, end)` gives way to other words. */
export interface WrongChange {
  readonly kind: KindId;
  /** Of the statement, as `s-7k2mq` or `event-coup`. */
  readonly address: string;
  /** Path of the file, relative to the content folder. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** What a finding must stand on: the words that were put in, or, where words were taken out or a citation was moved, the statement, `[start, end)` of the unchanged file. */
  readonly within?: Span | undefined;
}

/** A part of a text, `[start, end)` in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
