import type { SourceFile } from '../files/source-file.ts';
import type { AuthorName } from './author-name.ts';
import type { EditorsNote } from '../registers/editors-note.ts';
import type { EdtfDate } from '../text/edtf-date.ts';

/** A part of an article that can be cited: a paragraph by its number (`'3'`), or `headline`, `standfirst`, `caption`. */
export type PassagePlace = string;

/** Words that somebody spoke, wrote or had painted, as an article carries them. */
export interface Quotation {
  readonly words: string;
  /** Who says them, as a name or a description. */
  readonly speaker: string;
  /** True where our copy has them only in translation. */
  readonly isTranslated: boolean;
}

/** How a relative date of a passage was made absolute. */
export interface Reckoning {
  /** The words of the passage, as *yesterday*. */
  readonly words: string;
  /** The date they are counted from. */
  readonly from: EdtfDate;
  readonly is: EdtfDate;
  /** Why, where it is not plain arithmetic. */
  readonly ground?: string | undefined;
}

/** Whom or what a passage means that names it only as *he* or *the union*. */
export interface Resolution {
  readonly words: string;
  readonly means: string;
  /** The places that name it; empty where none does, and the reading is ours. */
  readonly named: readonly PassagePlace[];
}

/** One paragraph, headline, standfirst or caption of an article, as we read it. */
export interface Passage {
  readonly place: PassagePlace;
  /** SHA-256 of the normal form of the paragraph that the note was written from, 64 hexadecimal digits; absent where nobody laid the original beside it. */
  readonly fingerprint?: string | undefined;
  /** By which a changed copy of the paragraph is known again, 32 hexadecimal digits; absent where it is short. */
  readonly sketch?: string | undefined;
  /** Our own words for it; absent where it is set aside. */
  readonly note?: string | undefined;
  /** Why the book does not use it; absent where it has a note. */
  readonly setAside?: string | undefined;
  /** Why nothing in the book cites the note; absent where something does. */
  readonly unused?: string | undefined;
  readonly quotations: readonly Quotation[];
  readonly reckoned: readonly Reckoning[];
  readonly resolved: readonly Resolution[];
  /** What is wrong or uncertain in our copy here. */
  readonly faults: readonly string[];
}

/** One of the articles that the book is written from. */
export interface Article {
  /** Address for ever, equal to the file's name. */
  readonly id: string;
  /** The headline as printed on our copy. */
  readonly title: string;
  /** How notes name it, as *The Africa Report*. */
  readonly label: string;
  /** Who published it; absent where our copy names nobody. */
  readonly outlet?: string | undefined;
  /** Who reposted it, where our copy is a repost. */
  readonly carriedBy?: string | undefined;
  /** The text that it reprints, translates or carries, by the id of an article of this book or in words; absent where it is a text of its own. It adds no voice. */
  readonly origin?: string | undefined;
  /** Names as they are shown. */
  readonly authors: readonly string[];
  /** The same names, in parts where these are known. */
  readonly signedBy: readonly AuthorName[];
  /** Date of the text; absent where nothing tells it. */
  readonly date?: EdtfDate | undefined;
  /** `printed` on our copy, or `worked out`; absent where there is none. */
  readonly dateIs?: 'printed' | 'worked out' | undefined;
  /** How the date is known. */
  readonly dateGround: string;
  /** BCP 47, of our copy. */
  readonly language: string;
  /** BCP 47, where our copy is a translation. */
  readonly translatedFrom?: string | undefined;
  readonly url?: string | undefined;
  /** A copy of the article in an archive, with the day on which it was made; absent where none is recorded. */
  readonly archived?: { readonly url: string; readonly date: EdtfDate } | undefined;
  /** Words of running text; the quotation budget is reckoned from it. */
  readonly words: number;
  /** Number of paragraphs of running text. */
  readonly paragraphs: number;
  /** What it is, in one or two sentences. */
  readonly summary: string;
  /** What is uncertain in our copy, and how we read it. */
  readonly copy: readonly string[];
  readonly editorsNotes: readonly EditorsNote[];
  readonly passages: readonly Passage[];
  readonly source: SourceFile;
  /** Offset of each passage in the file, by place. */
  readonly offsetByPlace: Readonly<Record<PassagePlace, number>>;
}
