import type { EdtfDate } from '../text/edtf-date.ts';
import { fillBlanks } from '../text/fill-blanks.ts';
import type { DeliveredCount, Delivery } from '../timeline/event.ts';

/** What the figure of deliveries is drawn from. */
export interface DeliveriesSource {
  readonly deliveries: readonly Delivery[];
  readonly language: string;
  /** Writes a date. */
  readonly day: (date: EdtfDate) => string;
  /** The house spelling of a kind of equipment. */
  readonly nameOf: (equipment: string) => string;
  readonly words: {
    readonly announced: string;
    readonly arrived: string;
    /** Said where no account gives a day. */
    readonly noDay: string;
    readonly notGiven: string;
    readonly notDated: string;
    readonly differ: string;
    /** Words that an article prints, with a blank for them. */
    readonly asPrinted: string;
  };
}

/** Says what one account tells of one kind of thing, as *2, “ferries”, the harbour master, bought*: its own word, as the kind under which the book files it may be another’s. */
export function countWords(
  { count, as, voice, terms }: DeliveredCount,
  { words: { notGiven, asPrinted } }: DeliveriesSource,
): string {
  const printed = fillBlanks(asPrinted, { words: as });
  return [count ?? notGiven, printed, voice, ...(terms ? [terms] : [])].join(', ');
}

/** Returns whether accounts of one thing give different numbers; what gives none differs from nothing. */
export function isDiffering(accounts: readonly DeliveredCount[]): boolean {
  return new Set(accounts.flatMap(({ count }) => count ?? [])).size > 1;
}
