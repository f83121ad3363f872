import type { Correction } from '../ledger/correction.ts';
import { listCorrected } from '../ledger/list-corrected.ts';
import type { Book } from './book.ts';
import { pageOfAddress } from './page-of-address.ts';

/** Lists the corrections of a book, or of one of its pages, as `chapters/a/`, the newest first; of one day, the later in the file. */
export function listCorrections(book: Book, page?: string): readonly Correction[] {
  return book.corrections
    .filter((one) => page === undefined || pagesOf(one, book).includes(page))
    .toReversed()
    .toSorted((a, b) => (a.date.earliest < b.date.earliest ? 1 : a.date.earliest > b.date.earliest ? -1 : 0));
}

/** Lists the paths of the pages on which the statements stand that a correction puts right. */
export function pagesOf(correction: Correction, book: Book): readonly string[] {
  return listCorrected(correction).flatMap((address) => pageOfStated(address, book) ?? []);
}

/** Returns the path of the page on which a statement stands, or on which its withdrawal does; undefined where no page shows it. */
export function pageOfStated(address: string, book: Book): string | undefined {
  const withdrawn = book.withdrawals.find(({ statement }) => statement === address);
  return pageOfAddress(address, book) ?? (withdrawn?.page || undefined);
}
