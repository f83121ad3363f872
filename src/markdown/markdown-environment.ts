import type { SourceFile } from '../files/source-file.ts';
import type { Block, BrokenMarkup, Heading, WrittenFigure, WrittenLink } from './statement.ts';

/** What the rules of the dialect know of the file, and what they find in it. */
export interface MarkdownEnvironment {
  readonly source: SourceFile;
  /** Where the text begins in the file, from 0. */
  readonly start: number;
  /** BCP 47. */
  readonly language: string;
  readonly blocks: Block[];
  readonly headings: Heading[];
  readonly links: WrittenLink[];
  readonly figures: WrittenFigure[];
  readonly broken: BrokenMarkup[];
  /** What sentences call an article that they name, by its id. */
  readonly labels: Readonly<Record<string, string>>;
  /** The number that the next note gets. */
  nextNote: number;
}
