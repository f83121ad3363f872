import type { Citation } from '../references/citation.ts';
import type { Note } from '../references/number-notes.ts';

/** What kind of sentence it is: `report` says what articles say and cites them; `inference` is ours and cites its premises; `silence` says what none of the articles says; `sources` speaks of the articles or of this book. */
export type StatementKind = 'report' | 'inference' | 'silence' | 'sources';

/** A sentence of the book, with its permanent id and what it cites. */
export interface Statement {
  /** Permanent address; empty where the writer gave none. */
  readonly id: string;
  readonly kind: StatementKind;
  /** The words alone, without citations and marks. */
  readonly text: string;
  readonly citations: readonly Citation[];
  /** Offset in the words, from 0, at which each citation stands. */
  readonly citedAt: readonly number[];
  /** Where it begins in its file, from 0. */
  readonly offset: number;
  /** How many sentences it holds; more than 1 is a finding. */
  readonly sentences: number;
}

/** A paragraph, list item or cell with its statements. */
export interface Block {
  /** Permanent address; empty where the writer gave none. */
  readonly id: string;
  readonly offset: number;
  readonly statements: readonly Statement[];
  readonly notes: readonly Note[];
}

/** A heading inside a chapter. */
export interface Heading {
  /** 2 for a section, 3 for a part of one. */
  readonly level: number;
  readonly id: string;
  readonly text: string;
  readonly offset: number;
}

/** A link as the writer wrote it, as `source:afp-2021`. */
export interface WrittenLink {
  readonly target: string;
  readonly offset: number;
}

/** A picture with its caption, as `::: figure harbour.svg "A plan of the harbour"`. */
export interface WrittenFigure {
  /** Name of the file in `content/figures`. */
  readonly file: string;
  /** What the picture shows, for who does not see it; empty where the writer gave none. */
  readonly alternative: string;
  readonly offset: number;
}

/** Something in a text that the dialect cannot read. */
export interface BrokenMarkup {
  /** `misplaced`: a citation where none can stand; `bare`: an `@` before a word that may be an article, without brackets. */
  readonly kind: 'citation' | 'misplaced' | 'bare' | 'code' | 'html' | 'link' | 'mark';
  readonly written: string;
  readonly offset: number;
}
