import { placeAt } from '../../files/source-file.ts';
import type { Statement } from '../../markdown/statement.ts';
import type { NameFound } from '../../registers/find-names.ts';
import { houseSpellings } from '../../registers/house-spellings.ts';
import { isMisspelling } from '../../registers/is-misspelling.ts';
import type { RegisterEntry, Registers } from '../../registers/register.ts';
import { spellingKey } from '../../registers/spelling-key.ts';
import { findQuotations } from '../../text/find-quotations.ts';
import { offsetInSource } from '../offset-in-source.ts';
import { statementsOf, type ProseText } from '../prose-text.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** A word in emphasis is spoken of, and not used. */
const EMPHASIS = '*';

/** Prose spells each name as the registers do, and not as a copy happens to print it; quotations, and what speaks of the sources or of spellings, may. */
export const houseSpelling: Rule = {
  id: 'house-spelling',
  severity: 'error',
  why: 'One man under two spellings is taken for two.',
  good: 'Oumar Diarra, as in the register',
  bad: 'Omar Diarra, as one copy prints it',
  check: ({ book, texts, findNames }) =>
    texts.filter(isHouseProse).flatMap((text) =>
      statementsOf(text)
        .filter(({ kind }) => kind !== 'sources')
        .flatMap((statement) => {
          const quotations = findQuotations(statement.text);
          return findNames(statement.text)
            .filter(({ start }) => !quotations.some((quoted) => quoted.start < start && start < quoted.end))
            .flatMap((name) => report(name, statement, text, book.registers));
        }),
    ),
};

/** The registers tell of spellings, and so may what the editor notes. */
function isHouseProse({ source, kind }: ProseText): boolean {
  return !source.path.startsWith('registers/') && !(source.path.startsWith('articles/') && kind === 'page');
}

function report(
  { written, as, start, entries }: NameFound,
  statement: Statement,
  { source, address }: ProseText,
  registers: Registers,
): readonly RuleFinding[] {
  const house = entries.map((entry) => spellingsOf(entry, registers));
  const right = repair(spellingKey(written), as, house);
  if (right === undefined) return [];
  const at = offsetInSource(statement, source, start);
  if (source.text[at - 1] === EMPHASIS) return [];
  return [
    {
      place: placeAt(source, at, written.length),
      about: { address: statement.id || address, offset: statement.offset },
      message: `“${written}” is not how this book spells the name.`,
      expected: `The house spelling, as the register has it: ${[...new Set(house.map(([name]) => name))].join(' or ')}.`,
      help: `Write ${right}, or put the spelling between quotation marks where it is spoken of.`,
    },
  ];
}

function spellingsOf(entry: RegisterEntry, { people }: Registers): readonly string[] {
  const { names, surname } = houseSpellings(entry, people.includes(entry));
  return [...names, ...(surname ? [surname] : [])];
}

/** What should stand in the place of a name; undefined where it may stand as it does. */
function repair(written: string, as: string, house: readonly (readonly string[])[]): string | undefined {
  const isHouse = (spelling: string) => house.some((spellings) => spellings.includes(spelling));
  const plain = written.replace(/^the /, 'The ');
  if (isHouse(written) || isHouse(plain)) return undefined;
  if (as !== written && as !== plain && isHouse(as)) return as;
  return house.some((spellings) => isMisspelling(written, spellings)) ? house[0]![0] : undefined;
}
