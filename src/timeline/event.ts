import type { EdtfDate } from '../text/edtf-date.ts';

/** Something that happened, or was said, at a date that the articles give or that follows from them. */
export interface Event {
  readonly id: string;
  readonly date: EdtfDate;
  /** How the date is known: `printed` in the passage, or `worked out`. */
  readonly dateIs: 'printed' | 'worked out';
  /** The ground of a date worked out. */
  readonly ground?: string | undefined;
  /** Id of a kind that `book.yaml` declares. */
  readonly kind: string;
  /** Ids in the registers of those who acted, or are said to have; empty where the book names nobody. */
  readonly actors: readonly string[];
  readonly title: string;
  /** What happened, with citations. */
  readonly text: string;
  readonly file: string;
  readonly offset: number;
}

/** What one voice says of how many of a thing came, and on what terms. */
export interface DeliveredCount {
  /** As the articles say it: a number, or *several*; absent where the account gives none. */
  readonly count?: string | undefined;
  /** The designation printed there. */
  readonly as: string;
  /** `bought`, `given`, … as the account says it; absent where it does not say. */
  readonly terms?: string | undefined;
  readonly voice: string;
  readonly passage: string;
  /** Where it begins in its file. */
  readonly offset: number;
}

/** One kind of thing in a delivery. */
export interface DeliveredItem {
  /** Id in the register of equipment. */
  readonly equipment: string;
  readonly accounts: readonly DeliveredCount[];
}

/** When something was announced, or arrived, as one voice says it. */
export interface DatedAccount {
  readonly date: EdtfDate;
  readonly voice: string;
  readonly passage: string;
}

/** Arms that arrived, or are said to have arrived, at one time. */
export interface Delivery {
  readonly id: string;
  readonly title: string;
  /** Id of the event of its arrival or announcement; absent for what the articles count without a date. */
  readonly event?: string | undefined;
  /** Empty where none of the articles says it. */
  readonly announced: readonly DatedAccount[];
  /** Empty where none of the articles says it. */
  readonly arrived: readonly DatedAccount[];
  readonly items: readonly DeliveredItem[];
  readonly text: string;
  readonly file: string;
  readonly offset: number;
}
