import type { Book } from '../../book/book.ts';
import type { Place } from '../../files/finding.ts';
import { placeOf } from '../../files/source-file.ts';
import type { NameFinder } from '../../registers/find-names.ts';
import { findFigures } from '../../text/find-figures.ts';
import { noteTextOf } from '../note-text.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** What one voice is said to say, with where it stands. */
interface AccountAt {
  readonly value: string;
  readonly passage: string;
  readonly place: Place;
}

/** The figures and the registered names of an account stand in the notes of the passages that it cites. */
export const accountIsInSource: Rule = {
  id: 'account-is-in-source',
  severity: 'error',
  why: 'An account lends a value the weight of a paragraph; a paragraph that does not hold the value lends it nothing.',
  good: 'value: eight helicopters, and the note of the passage has eight',
  bad: 'value: six helicopters, and the note of the passage has eight',
  check: ({ book, findNames }) => {
    return accountsOf(book).flatMap((account) => {
      const notes = noteTextOf(account.passage, book);
      // A citation that leads nowhere is a finding of its own.
      return notes === '' ? [] : missingFrom(notes, account, findNames, book.meta.language);
    });
  },
};

function missingFrom(
  notes: string,
  { value, passage, place }: AccountAt,
  findNames: NameFinder,
  language: string,
): readonly RuleFinding[] {
  const held = new Set(findFigures(notes, language).map((figure) => figure.value));
  const named = new Set(findNames(notes).flatMap(({ entries }) => entries.map(({ id }) => id)));
  // A note may say *a radar* for one.
  const figures = findFigures(value, language).filter(
    (figure) => figure.value !== 1 && !held.has(figure.value),
  );
  const names = findNames(value).filter(
    ({ written, entries }) => isProper(written) && !entries.some(({ id }) => named.has(id)),
  );
  return [...figures, ...names].map(({ written }) => ({
    place,
    message: `“${written}” stands in no note of ${passage}.`,
    expected: `Figures and names that the cited notes hold${held.size > 0 ? `; of figures these: ${[...held].join(', ')}` : ''}.`,
    help: 'Correct the value, or cite the passage that carries it.',
  }));
}

/** A register also has words such as *ammunition*, which a note may put otherwise. */
function isProper(written: string): boolean {
  return /\p{Lu}/u.test(written);
}

function accountsOf(book: Book): readonly AccountAt[] {
  const at = (file: string, offset: number, value: string, passage: string): AccountAt[] => {
    const source = book.sourceByPath[file];
    return source ? [{ value, passage, place: placeOf(source, value, offset) }] : [];
  };
  return [
    ...book.questions.flatMap(({ file, accounts }) =>
      accounts.flatMap(({ value, passage, offset }) => (value ? at(file, offset, value, passage) : [])),
    ),
    ...book.deliveries.flatMap(({ file, items }) =>
      items.flatMap(({ accounts }) =>
        accounts.flatMap(({ count, passage, offset }) => (count ? at(file, offset, count, passage) : [])),
      ),
    ),
  ];
}
