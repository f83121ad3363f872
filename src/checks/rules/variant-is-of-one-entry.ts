import type { Book } from '../../book/book.ts';
import { placeOf } from '../../files/source-file.ts';
import type { RegisterEntry } from '../../registers/register.ts';
import type { Rule } from '../rule.ts';

interface SpellingAt {
  readonly spelling: string;
  readonly entry: RegisterEntry;
}

/** One spelling belongs to one entry of the registers. */
export const variantIsOfOneEntry: Rule = {
  id: 'variant-is-of-one-entry',
  severity: 'error',
  why: 'A spelling that two entries claim leaves open whom a passage means.',
  good: 'as: Omar Diarra, under one entry',
  bad: 'as: Omar Diarra, under two entries',
  check: ({ book }) => {
    const firstBySpelling = new Map<string, SpellingAt>();
    return spellingsOf(book).flatMap((at) => {
      const first = firstBySpelling.get(at.spelling);
      if (!first) firstBySpelling.set(at.spelling, at);
      const source = book.sourceByPath[at.entry.file];
      if (!first || !source) return [];
      return [
        {
          place: placeOf(source, at.spelling, at.entry.offset),
          message: `“${at.spelling}” stands under \`${first.entry.id}\` already.`,
          expected: 'Each spelling under the one entry that it belongs to, once.',
          help: `Take it out here or there; where two bear one name, tell them apart by the spelling of the entry and \`not-to-confuse-with\`.`,
        },
      ];
    });
  },
};

function spellingsOf(book: Book): readonly SpellingAt[] {
  return Object.values(book.registers)
    .flat()
    .flatMap((entry) =>
      [entry.name, ...entry.variants.map(({ as }) => as)].map((spelling) => ({ spelling, entry })),
    );
}
