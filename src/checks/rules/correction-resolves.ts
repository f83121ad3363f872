import type { Book } from '../../book/book.ts';
import { collectStatements } from '../../editions/collect-statements.ts';
import { nearestName } from '../../files/nearest-name.ts';
import { placeAt } from '../../files/source-file.ts';
import type { Correction } from '../../ledger/correction.ts';
import { listCorrected } from '../../ledger/list-corrected.ts';
import { compareVersions } from '../../text/version.ts';
import type { Rule } from '../rule.ts';

/** A correction names a statement, once, and an edition and a day by which something could be wrong. */
export const correctionResolves: Rule = {
  id: 'correction-resolves',
  severity: 'error',
  why: 'A correction that leads to nothing, or is older than the error, tells readers less than none.',
  good: '{ statement: s-gannet, edition: "1.1.0", date: 2020-03-09, … } after edition 1.0.0 of 1 March',
  bad: '{ statement: s-ganet, edition: "1.0.0", date: 2020-02-01, … }',
  check: ({ book }) => {
    const known = knownStatements(book);
    return book.corrections.flatMap((correction, at) => {
      const earlier = book.corrections.slice(0, at);
      const trouble =
        findUnknown(correction, known) ??
        findSecond(correction, earlier) ??
        findEdition(correction, book) ??
        findDate(correction, book) ??
        findPage(book);
      const place = placeAt(book.sourceByPath[correction.file]!, correction.offset);
      return trouble ? [{ place, ...trouble }] : [];
    });
  },
};

/** What was withdrawn can have been wrong, too. */
function knownStatements(book: Book): readonly string[] {
  return [...collectStatements(book).keys(), ...book.withdrawals.map(({ statement }) => statement)];
}

function findUnknown(correction: Correction, known: readonly string[]) {
  const statement = listCorrected(correction).find((address) => !known.includes(address));
  if (statement === undefined) return undefined;
  const near = nearestName(statement, known);
  return {
    message: `The book has no statement \`${statement}\`.`,
    expected:
      'The address of a sentence (s-7k2mq), a note (afp-2021#3) or an entry of the data (question-…).',
    help: near ? `Did you mean \`${near}\`?` : 'Correct the address.',
  };
}

function findSecond(correction: Correction, earlier: readonly Correction[]) {
  const { id, edition } = correction;
  const expected = 'One correction of a statement in an edition, with an id of its own.';
  if (earlier.some((one) => one.id === id))
    return {
      message: `Another correction has the id ${id}.`,
      expected,
      help: 'Give the newer one another id.',
    };
  const others = earlier.filter((one) => one.edition === edition).flatMap(listCorrected);
  const twice = listCorrected(correction).find((address, at, all) =>
    [...others, ...all.slice(0, at)].includes(address),
  );
  if (twice === undefined) return undefined;
  return {
    message: `${twice} is corrected twice for edition ${edition}.`,
    expected,
    help: 'Say in one entry what was wrong and what is right.',
  };
}

function findEdition({ edition }: Correction, { editions }: Book) {
  const [first, newest] = [editions[0], editions.at(-1)];
  const isOnRecord = editions.slice(1).some(({ version }) => version === edition);
  const isToCome = newest !== undefined && compareVersions(edition, newest.version) > 0;
  if (isOnRecord || isToCome) return undefined;
  return {
    message: first
      ? `Edition ${edition} corrects nothing: it is no edition after ${first.version}.`
      : 'There is no edition on record that could be corrected.',
    expected: newest
      ? `An edition on record, or the next one after ${newest.version}.`
      : 'An edition that was closed with npm run edition.',
    help: newest
      ? 'Name the edition that has it right for the first time.'
      : 'Mend the statement; nobody has to be told.',
  };
}

function findDate({ date, edition }: Correction, { editions }: Book) {
  const before = editions.findLast(({ version }) => compareVersions(version, edition) < 0)!;
  const itself = editions.find(({ version }) => version === edition);
  const isEarly = date.earliest < before.date.earliest;
  if (!isEarly && (!itself || date.earliest <= itself.date.earliest)) return undefined;
  return {
    message: isEarly
      ? `A correction of ${date.edtf} is older than edition ${before.version}, which had the error.`
      : `A correction of ${date.edtf} is younger than edition ${edition}, which has it.`,
    expected: `A day from ${before.date.edtf}${itself ? ` to ${itself.date.edtf}` : ' on'}.`,
    help: 'Give the day on which it was put right.',
  };
}

function findPage({ pageBySlug, unreadable }: Book) {
  if (pageBySlug['corrections'] || unreadable.includes('pages/corrections')) return undefined;
  return {
    message: 'The book has a correction, and no page that shows it.',
    expected: 'pages/corrections.md, which says what counts as a correction.',
    help: 'Write it; the corrections stand below its text by themselves.',
  };
}
