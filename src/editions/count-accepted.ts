import type { Book } from '../book/book.ts';
import type { LoadedAccepted } from './load-accepted.ts';
import { weighCitations } from './weigh-citations.ts';

/** What the acceptances on record come to beside the book as it stands. */
export interface CountedAccepted {
  /** Passages that statements cite, each counted with each statement. */
  readonly citations: number;
  readonly accepted: number;
  readonly suspect: number;
  readonly notAccepted: number;
}

/** Counts how many citations are accepted with the notes as they stand; undefined where the book has no such record. */
export function countAccepted(book: Book, accepted: LoadedAccepted): CountedAccepted | undefined {
  if (accepted.records.length === 0) return undefined;
  const weighed = weighCitations(book, accepted);
  const count = (wanted: string) => weighed.filter(({ state }) => state === wanted).length;
  return {
    citations: weighed.length,
    accepted: count('accepted'),
    suspect: count('suspect'),
    notAccepted: count('not accepted'),
  };
}
