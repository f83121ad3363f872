import type { Book } from '../book/book.ts';
import type { PartId } from '../book/part.ts';
import { hasCharges } from './charges-source.ts';
import { mappedPlaces } from './map-source.ts';

/** The figures that are drawn from data. */
export type FigureId = 'charges' | 'answers' | 'timeline' | 'deliveries' | 'map';

/** A figure of a book, with its number. */
export interface Figure {
  readonly id: FigureId;
  readonly part: PartId;
  /** True where it stands behind the entries of its part, and not at its head. */
  readonly isAtEnd: boolean;
  /** From 1, in the order of the book. */
  readonly number: number;
}

interface FigurePlace {
  readonly part: PartId;
  readonly isAtEnd?: true;
  readonly has: (book: Book) => boolean;
}

/** Where each figure stands, and whether a book has what it is drawn from. */
const FIGURES: Readonly<Record<FigureId, FigurePlace>> = {
  charges: { part: 'differences', has: ({ questions }) => questions.some(hasCharges) },
  answers: {
    part: 'differences',
    isAtEnd: true,
    has: ({ questions, articles }) => questions.length > 0 && articles.length > 1,
  },
  timeline: { part: 'timeline', has: ({ events }) => events.length > 0 },
  map: { part: 'places', has: ({ registers }) => mappedPlaces(registers.places).length > 0 },
  deliveries: { part: 'deliveries', has: ({ deliveries }) => deliveries.length > 0 },
};

/** Lists the figures for which a book has data, in the order of its parts. */
export function listFigures(book: Book): readonly Figure[] {
  const ids = Object.keys(FIGURES) as FigureId[];
  return book.parts
    .flatMap((part) => ids.filter((id) => FIGURES[id].part === part && FIGURES[id].has(book)))
    .map((id, at) => ({ id, part: FIGURES[id].part, isAtEnd: FIGURES[id].isAtEnd ?? false, number: at + 1 }));
}
