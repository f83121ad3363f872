import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import type { PartId } from '../../book/part.ts';
import type { DeliveriesSource } from '../../figures/deliveries-source.ts';
import { deliveryRows } from '../../figures/delivery-rows.ts';
import { drawDeliveries } from '../../figures/draw-deliveries.ts';
import { drawTimeline } from '../../figures/draw-timeline.ts';
import { frameDrawing, type Drawing } from '../../figures/frame-drawing.ts';
import { listFigures, type Figure, type FigureId } from '../../figures/list-figures.ts';
import { sheetsFor, type Sheet } from '../../figures/sheet.ts';
import type { Medium } from '../../markdown/render-prose.ts';
import type { CitedItem } from '../../references/citation.ts';
import { nameOfEntry } from '../../registers/name-of-entry.ts';
import type { Delivery } from '../../timeline/event.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { formatDate } from '../../text/format-date.ts';
import { collectCited } from './collect-cited.ts';
import { renderContext } from './render-context.ts';

/** What templates ask of the figures that are drawn from data. */
export const figureFilters = {
  figuresOf: (part: PartId, book: Book): readonly Figure[] =>
    listFigures(book).filter((figure) => figure.part === part),
  drawing: ({ id }: Figure, book: Book, words: Words, medium: Medium) =>
    sheetsFor(medium)
      .map((sheet) => frameDrawing(DRAWN[id](book, words, sheet), words[`figure-${id}`] ?? ''))
      .join('\n'),
  entryNames: (entries: readonly string[], { registers }: Book) =>
    entries.map((entry) => nameOfEntry(entry, registers)).join(', '),
  deliveryRows: (delivery: Delivery, book: Book, words: Words) =>
    deliveryRows(delivery, deliveriesSource(book, words)),
  /** The passages that a figure rests on, article by article. */
  drawnFrom: ({ id }: Figure, book: Book, words: Words, medium: Medium, pageUrl: string) => {
    const { cite, hrefOf } = renderContext(book, words, medium, pageUrl);
    const items = collectCited(CITED[id](book), book);
    const link = (html: string, { articleId }: CitedItem) =>
      `<a href="${escapeHtml(hrefOf(`source:${articleId}`))}">${html}</a>`;
    return cite(items, link, {});
  },
};

const DRAWN: Readonly<Record<FigureId, (book: Book, words: Words, sheet: Sheet) => Drawing>> = {
  timeline: ({ events, meta, registers }, words, sheet) =>
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
  deliveries: (book, words, sheet) => drawDeliveries(deliveriesSource(book, words), sheet),
};

function deliveriesSource({ deliveries, meta, registers }: Book, words: Words): DeliveriesSource {
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

/** The texts whose citations carry a figure. */
const CITED: Readonly<Record<FigureId, (book: Book) => readonly string[]>> = {
  timeline: ({ events }) => events.map(({ text }) => text),
  deliveries: ({ deliveries }) =>
    deliveries.flatMap(({ announced, arrived, items }) =>
      [...announced, ...arrived, ...items.flatMap(({ accounts }) => accounts)].map(({ passage }) => passage),
    ),
};
