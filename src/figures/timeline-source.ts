import type { EventKind } from '../book/book.ts';
import type { EdtfDate } from '../text/edtf-date.ts';
import type { Event } from '../timeline/event.ts';

/** What a timeline is drawn from. */
export interface TimelineSource {
  readonly events: readonly Event[];
  readonly eventKinds: readonly EventKind[];
  /** Months outside of it have no line. */
  readonly covers: EdtfDate;
  readonly language: string;
  /** The house spelling of an entry of the registers. */
  readonly nameOf: (entry: string) => string;
  /** Writes a date. */
  readonly day: (date: EdtfDate) => string;
  /** What stands in years without events. */
  readonly silence: string;
}

/** Says in words what a timeline shows of an event, in the order in which it is drawn: who speaks to a machine says what is seen. */
export function eventWords({ date, title, kind, actors }: Event, source: TimelineSource): string {
  const label = source.eventKinds.find(({ id }) => id === kind)?.label ?? kind;
  const told = [title, ...actors.map(source.nameOf)].join(', ');
  return `${source.day(date)}: ${told} (${label})`;
}
