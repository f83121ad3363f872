import type { EdtfDate } from '../text/edtf-date.ts';
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
    readonly notSaid: string;
    readonly notGiven: string;
    readonly notDated: string;
    readonly differ: string;
  };
}

/** Says what one account tells of one kind of thing, as *2, the harbour master, bought*. */
export function countWords(
  { count, voice, terms }: DeliveredCount,
  { words: { notGiven } }: DeliveriesSource,
): string {
  return [count ?? notGiven, voice, ...(terms ? [terms] : [])].join(', ');
}

/** Returns whether accounts of one thing give different numbers; what gives none differs from nothing. */
export function isDiffering(accounts: readonly DeliveredCount[]): boolean {
  return new Set(accounts.flatMap(({ count }) => count ?? [])).size > 1;
}
