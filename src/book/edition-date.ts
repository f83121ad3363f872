import type { EdtfDate } from '../text/edtf-date.ts';
import type { Book } from './book.ts';

/** Returns the day of the edition whose version the book has; before it is on record, the day on which the book was first published. */
export function editionDate({ meta, editions }: Pick<Book, 'meta' | 'editions'>): EdtfDate {
  return editions.find(({ version }) => version === meta.version)?.date ?? meta.published;
}
