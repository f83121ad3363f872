import type { SourceFile } from '../files/source-file.ts';
import type { Prose } from '../markdown/parse-markdown.ts';
import type { EdtfDate } from '../text/edtf-date.ts';

/** The prose of a chapter whose front matter cannot be read: it is checked, and never shown. */
export type HeadlessChapter = Pick<Chapter, 'slug' | 'prose' | 'source'>;

/** A chapter: a question, its answer, and the prose. */
export interface Chapter {
  /** Address for ever, equal to the file's name. */
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  /** For running heads and menus. */
  readonly shortTitle: string;
  /** As the reader would put it. */
  readonly question: string;
  /** One or two plain sentences for search engines and feeds. */
  readonly description: string;
  /** First and last month that it tells of. */
  readonly covers: EdtfDate;
  readonly published: EdtfDate;
  /** Day of the last change of substance; equal to `published` where there was none. */
  readonly revised: EdtfDate;
  readonly prose: Prose;
  readonly source: SourceFile;
}
