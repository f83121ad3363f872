import type { Book } from '../../book/book.ts';
import { collectStatements } from '../../editions/collect-statements.ts';
import { findFactChange } from '../../editions/facts-of.ts';
import { listCorrected } from '../../ledger/list-corrected.ts';
import { compareVersions } from '../../text/version.ts';
import { pageOfAddress } from '../../book/page-of-address.ts';
import { placeOfAddress } from '../place-of-address.ts';
import type { Rule } from '../rule.ts';

/** A statement that says another fact than in the last edition has a correction. */
export const factIsCorrected: Rule = {
  id: 'fact-is-corrected',
  severity: 'error',
  why: 'Readers who took the last edition hold a wrong figure for right until they are told.',
  good: '“40 passengers” where the last edition had “36”, and an entry in corrections.yaml',
  bad: 'the same without the entry',
  check: ({ book, findNames }) => {
    const newest = book.editions.at(-1);
    if (!newest) return [];
    const reader = { findNames, language: book.meta.language };
    const corrected = correctedSince(newest.version, book);
    return [...collectStatements(book)].flatMap(([address, text]) => {
      const before = newest.statements.get(address)?.text;
      if (before === undefined || before === text || corrected.has(address)) return [];
      const change = findFactChange(before, text, reader);
      if (!change) return [];
      return [
        {
          place: placeOfAddress(address, book, pageOfAddress(address, book) ?? ''),
          message: `${address} says another fact than in edition ${newest.version} (${format(change)}).`,
          expected: 'The facts of the last edition in other words, or an entry in corrections.yaml.',
          help: `Add a correction of ${address}: what was wrong, what is right, why, in which edition and on which day.`,
        },
      ];
    });
  },
};

function correctedSince(version: string, { corrections }: Book): ReadonlySet<string> {
  return new Set(
    corrections.filter(({ edition }) => compareVersions(edition, version) > 0).flatMap(listCorrected),
  );
}

function format({
  lost,
  gained,
}: {
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}): string {
  const said = [
    lost.length > 0 && `gone: ${lost.join(', ')}`,
    gained.length > 0 && `new: ${gained.join(', ')}`,
  ];
  return said.filter(Boolean).join('; ');
}
