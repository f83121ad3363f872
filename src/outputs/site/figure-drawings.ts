import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import type { ChargesSource } from '../../figures/charges-source.ts';
import type { DeliveriesSource } from '../../figures/deliveries-source.ts';
import { drawCharges } from '../../figures/draw-charges.ts';
import { drawDeliveries } from '../../figures/draw-deliveries.ts';
import { drawMap } from '../../figures/draw-map.ts';
import { drawTimeline } from '../../figures/draw-timeline.ts';
import type { Drawing } from '../../figures/frame-drawing.ts';
import type { FigureId } from '../../figures/list-figures.ts';
import { mappedPlaces } from '../../figures/map-source.ts';
import type { Sheet } from '../../figures/sheet.ts';
import { nameOfEntry } from '../../registers/name-of-entry.ts';
import { formatDate } from '../../text/format-date.ts';

/** How a figure is made from a book, and the texts whose citations carry it. */
interface FigureMaker {
  readonly draw: (book: Book, words: Words, sheet: Sheet) => Drawing;
  readonly cites: (book: Book) => readonly string[];
}

/** The makers of all figures that are drawn from data. */
export const FIGURE_MAKERS: Readonly<Record<FigureId, FigureMaker>> = {
  charges: {
    draw: (book, words, sheet) => drawCharges(chargesSource(book, words), sheet),
    cites: ({ questions }) =>
      questions.flatMap(({ accounts }) =>
        accounts.map(({ charges, clears, passage }) => (charges.length + clears.length > 0 ? passage : '')),
      ),
  },
  timeline: {
    draw: ({ events, meta, registers }, words, sheet) =>
      drawTimeline(
        {
          events,
          nameOf: (entry) => nameOfEntry(entry, registers),
          eventKinds: meta.eventKinds,
          covers: meta.covers,
          language: meta.language,
          day: (date) => formatDate(date, meta.language, words.about),
          silence: words['silent-years'] ?? '',
        },
        sheet,
      ),
    cites: ({ events }) => events.map(({ text }) => text),
  },
  deliveries: {
    draw: (book, words, sheet) => drawDeliveries(deliveriesSource(book, words), sheet),
    cites: ({ deliveries }) =>
      deliveries.flatMap(({ announced, arrived, items }) =>
        [...announced, ...arrived, ...items.flatMap(({ accounts }) => accounts)].map(
          ({ passage }) => passage,
        ),
      ),
  },
  map: {
    draw: ({ registers: { places } }, words, sheet) =>
      drawMap({ places: mappedPlaces(places), words: { noExtent: words['extent-not-given'] ?? '' } }, sheet),
    cites: ({ registers: { places } }) => mappedPlaces(places).map(({ text }) => text),
  },
};

/** Returns what the figure of charges, and the table behind it, are made from. */
export function chargesSource({ questions, registers }: Book, words: Words): ChargesSource {
  return {
    questions,
    nameOf: (entry) => nameOfEntry(entry, registers),
    words: {
      charge: words['charge'] ?? '',
      denial: words['denial'] ?? '',
      undenied: words['undenied'] ?? '',
    },
  };
}

/** Returns what the figure of deliveries, and the table behind it, are made from. */
export function deliveriesSource({ deliveries, meta, registers }: Book, words: Words): DeliveriesSource {
  return {
    deliveries,
    nameOf: (equipment) => nameOfEntry(equipment, registers),
    language: meta.language,
    day: (date) => formatDate(date, meta.language, words.about),
    words: {
      announced: words['announced'] ?? '',
      arrived: words['arrived'] ?? '',
      notSaid: words['not-said'] ?? '',
      notGiven: words['not-given'] ?? '',
      notDated: words['not-dated'] ?? '',
      differ: words['numbers-differ'] ?? '',
    },
  };
}
