import type { SourceFile } from '../files/source-file.ts';
import type { Prose } from '../markdown/parse-markdown.ts';

/** A part of the book that speaks of the book itself, as the method page. */
export interface Page {
  /** Address for ever, equal to the file's name. */
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly prose: Prose;
  readonly source: SourceFile;
}
