/** A name as CSL-JSON has it: a person's parts, or a body under `literal`. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly 'non-dropping-particle'?: string;
  readonly literal?: string;
}

/** A date as CSL-JSON has it: one point or two, each of a year, a month and a day as far as they are known. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  /** True of a date that is about right. */
  readonly circa?: boolean;
}

/** A work as CSL-JSON 1.0.2 has it, with the variables that this project writes; what is not known is absent. */
export interface CslItem {
  readonly id: string;
  readonly type:
    | 'article'
    | 'article-journal'
    | 'article-magazine'
    | 'article-newspaper'
    | 'book'
    | 'chapter'
    | 'paper-conference'
    | 'report'
    | 'thesis'
    | 'webpage';
  readonly title: string;
  /** What notes of a style of labels call it, as *AFP*. */
  readonly 'citation-label'?: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly issued?: CslDate;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  /** Whom the container has it from, where another wrote it. */
  readonly source?: string;
  readonly 'original-title'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly edition?: string;
  readonly version?: string;
  readonly 'chapter-number'?: string;
  readonly ISBN?: string;
  readonly ISSN?: string;
  readonly DOI?: string;
  readonly URL?: string;
  /** BCP 47. */
  readonly language?: string;
  /** What kind of text it is, as *translation from Arabic*. */
  readonly genre?: string;
  readonly note?: string;
}
