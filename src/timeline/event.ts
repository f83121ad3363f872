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
  readonly title: string;
  /** What happened, with citations. */
  readonly text: string;
  readonly file: string;
  readonly offset: number;
}

/** What one voice says of how many of a thing came. */
export interface DeliveredCount {
  /** As the articles say it: a number, or *several*, *not given*. */
  readonly count: string;
  /** The designation printed there. */
  readonly as: string;
  readonly voice: string;
  readonly passage: string;
}

/** One kind of thing in a delivery. */
export interface DeliveredItem {
  /** Id in the register of equipment. */
  readonly equipment: string;
  readonly accounts: readonly DeliveredCount[];
}

/** Arms that arrived, or are said to have arrived, at one time. */
export interface Delivery {
  readonly id: string;
  readonly title: string;
  /** Id of the event of its arrival or announcement. */
  readonly event: string;
  /** `bought`, `given`, … as the articles say it; absent where none does. */
  readonly terms?: string | undefined;
  readonly items: readonly DeliveredItem[];
  readonly text: string;
  readonly file: string;
  readonly offset: number;
}
