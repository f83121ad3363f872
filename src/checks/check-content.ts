import type { Book } from '../book/book.ts';
import { loadWords } from '../book/load-words.ts';
import { loadAccepted } from '../editions/load-accepted.ts';
import { loadReadings } from '../editions/load-readings.ts';
import type { Finding } from '../files/finding.ts';
import { checkBook } from './check-book.ts';

/** Where the words of the interface stand, from the project's root. */
export const WORDS_FOLDER = 'layouts/words';

/** Holds a book, the words of the interface in its language, and what is on record in its content folder, readings and accepted notes, against every rule. */
export async function checkContent(book: Book, content: string): Promise<readonly Finding[]> {
  const words = await loadWords(WORDS_FOLDER, book.meta.language, book.sourceByPath['book.yaml']!);
  const readings = await loadReadings(content);
  const accepted = await loadAccepted(content);
  return [
    ...checkBook(book, accepted).findings,
    ...words.findings,
    ...readings.findings,
    ...accepted.findings,
  ];
}
