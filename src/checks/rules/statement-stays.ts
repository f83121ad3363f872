import type { Book } from '../../book/book.ts';
import { collectStatements } from '../../editions/collect-statements.ts';
import { placeAt } from '../../files/source-file.ts';
import type { Withdrawal } from '../../ledger/withdrawal.ts';
import { compareVersions } from '../../text/version.ts';
import { placeOfAddress } from '../place-of-address.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** What an edition stated stands at its address, or withdrawals say there why it no longer does. */
export const statementStays: Rule = {
  id: 'statement-stays',
  severity: 'error',
  why: 'Somebody may have cited it: an address that leads to nothing tells nobody what became of it.',
  good: 'a sentence taken out, and in withdrawn.yaml its address, the edition and why',
  bad: 'a sentence taken out',
  check: ({ book }) => {
    const standing = collectStatements(book);
    return [
      ...findVanished(book, standing),
      ...book.withdrawals.flatMap((one) => judge(one, book, standing)),
    ];
  },
};

function findVanished(book: Book, standing: ReadonlyMap<string, string>): readonly RuleFinding[] {
  const withdrawn = new Set(book.withdrawals.map(({ statement }) => statement));
  const reported = new Set<string>();
  // The newest edition that has it says where it stood.
  return book.editions.toReversed().flatMap(({ version, statements }) =>
    [...statements].flatMap(([address, { page }]) => {
      if (standing.has(address) || withdrawn.has(address) || reported.has(address)) return [];
      if (isUnread(address, page, book)) return [];
      reported.add(address);
      return [
        {
          place: placeOfAddress(address, book, page),
          message: `Edition ${version} has a statement ${address}, and the book has it no longer.`,
          expected: 'Every statement that was published, or a line that says why it was withdrawn.',
          help: `Bring it back under its address, or add ${address} to withdrawn.yaml, with the edition and why.`,
        },
      ];
    }),
  );
}

/** What stands in a file that cannot be read is not gone. */
function isUnread(address: string, page: string, { unreadable }: Book): boolean {
  const path = page.replace(/\/$/, '').replace('sources/', 'articles/');
  const isStory = page.startsWith('chapters/') || page.startsWith('sources/');
  return isStory ? unreadable.includes(path) : unreadable.length > 0 && !address.includes('#');
}

function judge(
  withdrawal: Withdrawal,
  book: Book,
  standing: ReadonlyMap<string, string>,
): readonly RuleFinding[] {
  const { statement, edition } = withdrawal;
  const last = book.editions.findLast(({ statements }) => statements.has(statement));
  const trouble = standing.has(statement)
    ? stillThere(statement)
    : !last
      ? neverThere(statement)
      : compareVersions(edition, last.version) <= 0
        ? tooEarly(statement, edition, last.version)
        : undefined;
  const place = placeAt(book.sourceByPath[withdrawal.file]!, withdrawal.offset);
  return trouble ? [{ place, ...trouble }] : [];
}

function stillThere(statement: string) {
  return {
    message: `${statement} is called withdrawn, and the book has it.`,
    expected: 'An address at which nothing else stands.',
    help: 'Take the statement out, or take it off this list.',
  };
}

function neverThere(statement: string) {
  return {
    message: `No edition on record has a statement ${statement}.`,
    expected: 'The address of a statement that was published.',
    help: 'Correct the address, or take the entry out.',
  };
}

function tooEarly(statement: string, edition: string, last: string) {
  return {
    message: `${statement} is called withdrawn in edition ${edition}, and edition ${last} has it.`,
    expected: `The first edition without it, after ${last}.`,
    help: 'Name the edition that is to come.',
  };
}
