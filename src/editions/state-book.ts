import type { Book } from '../book/book.ts';
import { pageOfAddress } from '../book/page-of-address.ts';
import type { Edition, StatedThen } from '../ledger/edition.ts';
import { collectStatements, fingerprintOf } from './collect-statements.ts';
import { listPublished } from './list-published.ts';

/** What a book states and where, in the form in which an edition is on record. */
export type State = Pick<Edition, 'statements' | 'anchors' | 'published'>;

/** Returns what a book states as it stands: every statement with its page and fingerprint, the page of every heading and paragraph, and what feeds tell of it. */
export function stateBook(book: Book): State {
  const statements = new Map(
    [...collectStatements(book)].map(([address, text]): [string, StatedThen] => [
      address,
      { page: pageOfAddress(address, book) ?? '', fingerprint: fingerprintOf(text), text },
    ]),
  );
  const anchors = Object.entries(book.pathByAnchor).filter(([id]) => !statements.has(id));
  return { statements, anchors: Object.fromEntries(anchors), published: listPublished(book) };
}
