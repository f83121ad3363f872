import type { Book } from '../book/book.ts';
import { earliestDay } from '../text/earliest-day.ts';
import type { EdtfDate } from '../text/edtf-date.ts';
import { findDates } from '../text/find-dates.ts';

/** An entry of the data that says when something was, with what it cites for that. */
export interface DatedEntry {
  /** As `event-coup`. */
  readonly address: string;
  readonly file: string;
  readonly offset: number;
  /** As the file has it. */
  readonly written: string;
  /** The first day that it may be, as `2012-03-22`. */
  readonly earliest: string;
  /** A text with the citations. */
  readonly citing: string;
}

type At = Pick<DatedEntry, 'file' | 'offset'>;

/** Collects what the data dates: events, deliveries, offices, and accounts with the date of which they speak, which is read in English alone. */
export function collectDated(book: Book): readonly DatedEntry[] {
  return [
    ...book.events.map((event) => dated(`event-${event.id}`, event, event.date, event.text)),
    ...book.deliveries.flatMap((delivery) =>
      [...delivery.announced, ...delivery.arrived].map(({ date, passage }) =>
        dated(`delivery-${delivery.id}`, delivery, date, passage),
      ),
    ),
    ...Object.values(book.registers)
      .flat()
      .flatMap((entry) =>
        entry.offices.map(({ at, passage }) => dated(`entry-${entry.id}`, entry, at, passage)),
      ),
    ...(book.meta.language.split('-')[0] === 'en' ? accountsOf(book) : []),
  ];
}

function dated(address: string, { file, offset }: At, date: EdtfDate, citing: string): DatedEntry {
  return { address, file, offset, written: date.edtf, earliest: date.earliest, citing };
}

function accountsOf({ questions }: Book): readonly DatedEntry[] {
  return questions.flatMap(({ id, file, accounts }) =>
    accounts.flatMap(({ offset, asOf = '', passage }) =>
      findDates(asOf).flatMap(({ points: [point], written }) => {
        const earliest = point && earliestDay(point);
        return earliest
          ? [{ address: `question-${id}`, file, offset, written, earliest, citing: passage }]
          : [];
      }),
    ),
  );
}
