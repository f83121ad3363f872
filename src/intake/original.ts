import type { PassagePlace } from '../articles/article.ts';

/** Something that a page copy says of its article, and how that is known. */
export interface Found {
  readonly value: string;
  /** True where the copy names it for what it is (a label, an element, a key); false where its place or form alone tells. */
  readonly isSure: boolean;
  /** How it is known, as part of a sentence. */
  readonly ground: string;
}

/** A part of the article that a note is written on. */
export interface OriginalPassage {
  /** `headline`, `standfirst`, `caption`, or the number of a paragraph of running text, from 1. */
  readonly place: PassagePlace;
  /** Its words on one line, without mark-up; a paragraph that the copy broke in two is whole. */
  readonly text: string;
}

export type FurnitureKind =
  | 'kicker'
  | 'heading'
  | 'caption'
  | 'related'
  | 'advert'
  | 'disclaimer'
  | 'navigation'
  | 'credit'
  | 'metadata';

/** What stands on the page and is no part of the text. */
export interface Furniture {
  readonly kind: FurnitureKind;
  readonly text: string;
}

/** A page copy of an article, read. It holds the article’s words, so it is never written into a book. */
export interface Original {
  /** Name of the file. */
  readonly file: string;
  /** The headline; absent where the copy has none. */
  readonly title: Found | undefined;
  /** Who wrote it, as the lines say; surest first, as are the lists below. */
  readonly bylines: readonly Found[];
  readonly outlets: readonly Found[];
  /** Dates of the whole text, as EDTF days (`2022-04-19`). */
  readonly dates: readonly Found[];
  readonly url: Found | undefined;
  /** BCP 47. */
  readonly language: Found;
  /** Headline, standfirst and caption where there are, then the paragraphs in their order. */
  readonly passages: readonly OriginalPassage[];
  readonly furniture: readonly Furniture[];
  /** What a person should look at, one sentence each; it quotes at most a few words. */
  readonly doubts: readonly string[];
}
