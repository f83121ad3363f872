import type { Article } from '../articles/article.ts';
import type { PartId } from './part.ts';
import type { Chapter, HeadlessChapter } from '../chapters/chapter.ts';
import type { Page } from '../chapters/page.ts';
import type { Agreement } from '../evidence/agreement.ts';
import type { Excuse } from '../evidence/excuse.ts';
import type { KeptApart } from '../evidence/kept-apart.ts';
import type { AuthorName } from '../articles/author-name.ts';
import type { Question } from '../evidence/question.ts';
import type { Unknown } from '../evidence/unknown.ts';
import type { Finding } from '../files/finding.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Correction } from '../ledger/correction.ts';
import type { Edition } from '../ledger/edition.ts';
import type { Withdrawal } from '../ledger/withdrawal.ts';
import type { VerifiedArticle } from '../intake/verified.ts';
import type { CitationStyle } from '../references/citation-style.ts';
import type { Registers } from '../registers/register.ts';
import type { EdtfDate } from '../text/edtf-date.ts';
import type { Delivery, Event } from '../timeline/event.ts';

/** What the book says of itself. */
export interface BookMeta {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  /** What is not in the book; shown on the cover, at the end and in the feed. */
  readonly scope: string;
  /** What it is about, as a library would file it. */
  readonly subjects: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly version: string;
  readonly published: EdtfDate;
  /** Names as they are shown. */
  readonly authors: readonly string[];
  /** The same names: a person's in parts, a body's as it is. */
  readonly signedBy: readonly AuthorName[];
  readonly publisher: string;
  /** Where errors are reported: an e-mail address or an https address. */
  readonly contact: string;
  /** Who signed the text; absent until somebody has. */
  readonly reviewedBy?: string | undefined;
  readonly licence: { readonly name: string; readonly url: string };
  /** Address of the site with a final slash. */
  readonly baseUrl: string;
  /** Tag URI (RFC 4151) that never changes, whatever the address. */
  readonly tagId: string;
  /** Path of the CSL style in the content folder; absent means the house style. */
  readonly citationStyle?: string | undefined;
  /** Tag of CSL's locale, as `en-GB`; absent means that of the language. */
  readonly locale?: string | undefined;
  readonly eventKinds: readonly EventKind[];
  /** The paper that the PDF is laid out for. */
  readonly pageSize: 'A5' | 'A4';
  /** Parts made from data that the book lists, in its order; absent means all that have data. */
  readonly listedParts?: readonly PartId[] | undefined;
  /** First and last month of the band of signs. */
  readonly covers: EdtfDate;
}

/** A kind of event with its sign in the band. */
export interface EventKind {
  readonly id: string;
  readonly label: string;
  readonly sign: 'dot' | 'bar' | 'chevron' | 'chevron-down' | 'cross' | 'lozenge' | 'broken-bar' | 'comb';
}

/** A statement that rests on a passage. */
export interface Use {
  /** Path of the page that it stands on, from the site's root, as `chapters/a/`. */
  readonly path: string;
  readonly statementId: string;
  /** The words of the statement. */
  readonly text: string;
  /** True where the statement cites no other article. */
  readonly isAlone: boolean;
}

/** An entry of the data that rests on a passage. */
export interface DataUse {
  /** Path of the page that shows it, as `differences/`. */
  readonly path: string;
  /** Its id on that page, as `question-hull`. */
  readonly id: string;
  readonly title: string;
}

/** A place that names an entry of a register. */
export interface NamedPlace {
  /** Path of the page that shows it, as `chapters/a/`. */
  readonly path: string;
  /** Id on that page of a statement, a heading or an entry of the data. */
  readonly id: string;
  /** The spellings by which it is named there, each once. */
  readonly written: readonly string[];
}

/** The whole book: everything that layouts and outputs show. */
export interface Book {
  readonly meta: BookMeta;
  readonly articles: readonly Article[];
  readonly articleById: Readonly<Record<string, Article>>;
  /** The style of citations, with CSL's locales. */
  readonly citationStyle: CitationStyle;
  /** In the order of `book.yaml`. */
  readonly chapters: readonly Chapter[];
  /** Chapters whose front matter cannot be read. */
  readonly headless: readonly HeadlessChapter[];
  /** Pages about the book itself, by slug. */
  readonly pageBySlug: Readonly<Record<string, Page>>;
  readonly registers: Registers;
  readonly questions: readonly Question[];
  /** How the accounts of each question stand to each other, by the question’s id. */
  readonly agreementByQuestion: Readonly<Record<string, Agreement>>;
  /** Things that look alike and must not be taken for one. */
  readonly keptApart: readonly KeptApart[];
  readonly unknowns: readonly Unknown[];
  /** Words that are excused from a rule. */
  readonly excuses: readonly Excuse[];
  readonly events: readonly Event[];
  readonly deliveries: readonly Delivery[];
  /** Parts made from data that are listed and have some, in the book's order. */
  readonly parts: readonly PartId[];
  /** Statements by the passage they rest on, under `articleId#place`. */
  readonly usesByPassage: Readonly<Record<string, readonly Use[]>>;
  /** Entries of the data by the passage they rest on, under `articleId#place`. */
  readonly dataUsesByPassage: Readonly<Record<string, readonly DataUse[]>>;
  /** Slugs of the chapters that link to a question, by its id. */
  readonly slugsByQuestion: Readonly<Record<string, readonly string[]>>;
  /** Notes that were verified against their originals; empty where none ever was. */
  readonly verified: readonly VerifiedArticle[];
  /** Editions on record, the oldest first. */
  readonly editions: readonly Edition[];
  readonly corrections: readonly Correction[];
  /** Statements that an edition had and the book has no longer. */
  readonly withdrawals: readonly Withdrawal[];
  /** Where the story and the data name each entry of the registers, in the order of the book, by the entry’s id; an entry that is named nowhere has none. */
  readonly placesByEntry: Readonly<Record<string, readonly NamedPlace[]>>;
  /** The part that shows an entry of a register, by its id. */
  readonly partByEntry: Readonly<Record<string, PartId>>;
  /** The path of the page on which a heading, a paragraph or a statement of the story stands, by its id. */
  readonly pathByAnchor: Readonly<Record<string, string>>;
  /** Names of the files in `content/figures`. */
  readonly figureFiles: readonly string[];
  /** What was found wrong while reading. */
  readonly findings: readonly Finding[];
  /** Paths, without ending, of the files that could not be read, as `chapters/the-deal`; what leads to them is not called wrong. */
  readonly unreadable: readonly string[];
  /** The files it was read from, by path. */
  readonly sourceByPath: Readonly<Record<string, SourceFile>>;
}
