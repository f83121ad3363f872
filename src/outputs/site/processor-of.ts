import type { Book } from '../../book/book.ts';
import { listWorks } from '../../book/list-works.ts';
import type { Words } from '../../book/load-words.ts';
import { createProcessor, type Processor } from '../../references/create-processor.ts';

const processorByBook = new WeakMap<Book, Processor>();

/** Returns the one processor of a book's citations, made when it is first asked for. */
export function processorOf(book: Book, words: Words): Processor {
  const known = processorByBook.get(book);
  if (known) return known;
  const processor = createProcessor(book.citationStyle, listWorks(book, words), words);
  processorByBook.set(book, processor);
  return processor;
}
