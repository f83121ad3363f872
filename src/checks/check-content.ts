import type { Book } from '../book/book.ts';
import { loadWords } from '../book/load-words.ts';
import { loadReadings } from '../editions/load-readings.ts';
import type { Finding } from '../files/finding.ts';
import { checkBook } from './check-book.ts';

/** Where the words of the interface stand, from the project's root. */
export const WORDS_FOLDER = 'layouts/words';

/** Holds a book, the words of the interface in its language, and the readings on record in its content folder, against every rule. */
export async function checkContent(book: Book, content: string): Promise<readonly Finding[]> {
  const words = await loadWords(WORDS_FOLDER, book.meta.language, book.sourceByPath['book.yaml']!);
  const readings = await loadReadings(content);
  return [...checkBook(book).findings, ...words.findings, ...readings.findings];
}
