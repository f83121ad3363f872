import { compareStates } from '../../editions/compare-states.ts';
import { stateBook } from '../../editions/state-book.ts';
import { placeOf } from '../../files/source-file.ts';
import type { Rule } from '../rule.ts';

/** A book that gives itself the version of an edition on record is that edition. */
export const editionIsAsRecorded: Rule = {
  id: 'edition-is-as-recorded',
  severity: 'warning',
  why: 'Two books that call themselves edition 1.0.0 and differ leave a reader without a way to tell which one was published.',
  good: 'version 1.0.0 in book.yaml, and every statement as edition 1.0.0 has it',
  bad: 'version 1.0.0 in book.yaml, and a sentence changed since',
  check: ({ book }) => {
    const { meta, sourceByPath, editions } = book;
    const edition = editions.find(({ version }) => version === meta.version);
    const changes = edition ? compareStates(edition, stateBook(book)).length : 0;
    if (changes === 0) return [];
    return [
      {
        place: placeOf(sourceByPath['book.yaml']!, meta.version),
        message: `The book is no longer edition ${meta.version}: ${changes} of its statements differ.`,
        expected: 'Every statement as the edition has it, or a version of its own.',
        help: 'npm run edition -- patch closes the next one, when all is in it.',
      },
    ];
  },
};
