import type { SourceFile } from '../files/source-file.ts';
import type { Prose } from '../markdown/parse-markdown.ts';

/** A page beside the chapters: one that tells the story, as In brief, or one that speaks of the book itself, as its method. */
export interface Page {
  /** Address for ever, equal to the file's name. */
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** True where it tells the story: then it stands before the chapters, and its sentences are cited like theirs. */
  readonly isStory: boolean;
  readonly prose: Prose;
  readonly source: SourceFile;
}
