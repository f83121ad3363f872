import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import type { Account } from '../../evidence/question.ts';
import type { Answer, AnswersSource } from '../../figures/answers-source.ts';
import type { ChargesSource } from '../../figures/charges-source.ts';
import type { DeliveriesSource } from '../../figures/deliveries-source.ts';
import { drawAnswers } from '../../figures/draw-answers.ts';
import { drawCharges } from '../../figures/draw-charges.ts';
import { drawDeliveries } from '../../figures/draw-deliveries.ts';
import { drawMap } from '../../figures/draw-map.ts';
import { drawTimeline } from '../../figures/draw-timeline.ts';
import type { Drawing } from '../../figures/frame-drawing.ts';
import type { FigureId } from '../../figures/list-figures.ts';
import { mappedPlaces } from '../../figures/map-source.ts';
import type { Sheet } from '../../figures/sheet.ts';
import { tellAlone, type AnsweredAlone } from './tell-alone.ts';
import { nameOfEntry } from '../../registers/name-of-entry.ts';
import { formatDate } from '../../text/format-date.ts';
import { keepTogether } from '../../text/keep-together.ts';

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
  answers: {
    draw: (book, words, sheet) => drawAnswers(answersSource(book, words), sheet),
    cites: ({ questions }) => questions.flatMap(({ accounts }) => accounts.map(({ passage }) => passage)),
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
      drawMap(
        { places: mappedPlaces(places), words: { noBorders: words['borders-not-given'] ?? '' } },
        sheet,
      ),
    cites: ({ registers: { places } }) => mappedPlaces(places).map(({ text }) => text),
  },
};

/** Returns what the figure of questions by article, and the table behind it, are made from. */
export function answersSource(book: Book, words: Words): AnswersSource {
  const told = book.articles.map((article) => tellAlone(article, book).questions);
  return {
    articles: book.articles.map(({ label }) => label),
    questions: book.questions.map(({ id, question, under = '' }, at) => ({
      id,
      question: keepTogether(question, book.meta.language),
      under,
      answers: told.map((questions) => answersIn(questions[at]!)),
    })),
    words: {
      says: words['answer-says'] ?? '',
      denies: words['answer-denies'] ?? '',
      silent: words['answer-silent'] ?? '',
      before: words['answer-before'] ?? '',
    },
  };
}

function isDenial({ denies, clears }: Account): boolean {
  return denies.length + clears.length > 0;
}

function answersIn({ standing, accounts }: AnsweredAlone): readonly Answer[] {
  if (standing !== 'told') return [standing];
  const says = accounts.every(isDenial) ? [] : (['says'] as const);
  return accounts.some(isDenial) ? [...says, 'denies'] : says;
}

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
      noDay: words['day-not-said'] ?? '',
      notGiven: words['not-given'] ?? '',
      notDated: words['not-dated'] ?? '',
      differ: words['numbers-differ'] ?? '',
      asPrinted: words['as-printed'] ?? '',
    },
  };
}
