import type { Book } from './book.ts';
import type { PartId } from './part.ts';

/** Returns whether a book has anything to show in a part. */
export function hasData(
  part: PartId,
  book: Pick<Book, 'questions' | 'keptApart' | 'unknowns' | 'events' | 'deliveries' | 'registers'>,
): boolean {
  const { people, organisations, places, equipment, terms } = book.registers;
  const entriesByPart: Readonly<Record<PartId, readonly unknown[]>> = {
    differences: [...book.questions, ...book.keptApart],
    unknowns: book.unknowns,
    timeline: book.events,
    deliveries: book.deliveries,
    names: [...people, ...organisations],
    places,
    equipment,
    terms,
  };
  return entriesByPart[part].length > 0;
}
