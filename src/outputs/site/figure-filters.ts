import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import type { PartId } from '../../book/part.ts';
import { answerWords } from '../../figures/answers-source.ts';
import { listCharges } from '../../figures/charges-source.ts';
import { deliveryRows } from '../../figures/delivery-rows.ts';
import { frameDrawing } from '../../figures/frame-drawing.ts';
import { listFigures, type Figure, type FigureId } from '../../figures/list-figures.ts';
import { sheetsFor } from '../../figures/sheet.ts';
import type { Medium } from '../../markdown/render-prose.ts';
import type { CitedItem } from '../../references/citation.ts';
import { nameOfEntry } from '../../registers/name-of-entry.ts';
import type { Delivery } from '../../timeline/event.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { collectCited } from './collect-cited.ts';
import { answersSource, chargesSource, deliveriesSource, FIGURE_MAKERS } from './figure-drawings.ts';
import { renderContext } from './render-context.ts';

/** What templates ask of the figures that are drawn from data. */
export const figureFilters = {
  /** Those at the head of a part, or at its end; without a word of which, both. */
  figuresOf: (part: PartId, book: Book, isAtEnd?: boolean): readonly Figure[] =>
    listFigures(book).filter((one) => one.part === part && one.isAtEnd === (isAtEnd ?? one.isAtEnd)),
  hasFigure: (book: Book, id: FigureId) => listFigures(book).some((figure) => figure.id === id),
  drawing: ({ id }: Figure, book: Book, words: Words, medium: Medium) =>
    sheetsFor(medium)
      .map((sheet) =>
        frameDrawing(FIGURE_MAKERS[id].draw(book, words, sheet), words[`figure-${id}`] ?? '', id),
      )
      .join('\n'),
  entryNames: (entries: readonly string[], { registers }: Book) =>
    entries.map((entry) => nameOfEntry(entry, registers)).join(', '),
  answersOf: answersSource,
  answerWords,
  chargeRows: (book: Book, words: Words) => listCharges(chargesSource(book, words)),
  deliveryRows: (delivery: Delivery, book: Book, words: Words) =>
    deliveryRows(delivery, deliveriesSource(book, words)),
  /** Names of the places that are on no map. */
  unmapped: ({ registers }: Book) =>
    registers.places.filter(({ map }) => map === undefined).map(({ name }) => name),
  /** The passages that a figure rests on, article by article. */
  drawnFrom: ({ id }: Figure, book: Book, words: Words, medium: Medium, pageUrl: string) => {
    const { cite, hrefOf } = renderContext(book, words, medium, pageUrl);
    const items = collectCited(FIGURE_MAKERS[id].cites(book), book);
    const link = (html: string, { articleId }: CitedItem) =>
      `<a href="${escapeHtml(hrefOf(`source:${articleId}`))}">${html}</a>`;
    return cite(items, link, {});
  },
};
