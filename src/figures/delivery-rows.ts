import { fillBlanks } from '../text/fill-blanks.ts';
import type { Delivery } from '../timeline/event.ts';
import { isDiffering, type DeliveriesSource } from './deliveries-source.ts';

/** A line of the table behind the figure of deliveries. */
export interface DeliveryRow {
  /** A stage, or a kind of thing. */
  readonly of: string;
  readonly said: string;
  /** Empty where nobody says anything. */
  readonly voice: string;
}

/** Lists what the figure shows of a delivery: its dates, and what each account says of each kind of thing. */
export function deliveryRows(delivery: Delivery, source: DeliveriesSource): readonly DeliveryRow[] {
  const { announced, arrived, notDated } = source.words;
  const dates = [
    ...dateRows(announced, delivery.announced, source),
    ...dateRows(arrived, delivery.arrived, source),
  ];
  const isDated = delivery.event !== undefined || dates.some(({ voice }) => voice !== '');
  return [
    ...(isDated ? dates : [{ of: announced, said: notDated, voice: '' }]),
    ...delivery.items.flatMap(({ equipment, accounts }) => {
      const name = source.nameOf(equipment);
      const of = isDiffering(accounts) ? `${name} (${source.words.differ})` : name;
      return accounts.map(({ count, as, terms, voice }) => {
        const printed = fillBlanks(source.words.asPrinted, { words: as });
        const said = [count ?? source.words.notGiven, printed, ...(terms ? [terms] : [])].join(', ');
        return { of, said, voice };
      });
    }),
  ];
}

function dateRows(
  of: string,
  accounts: Delivery['announced'],
  { day, words: { noDay } }: DeliveriesSource,
): readonly DeliveryRow[] {
  if (accounts.length === 0) return [{ of, said: noDay, voice: '' }];
  return accounts.map(({ date, voice }) => ({ of, said: day(date), voice }));
}
