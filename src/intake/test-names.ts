import { createNameFinder, type NameFinder, type NameFound } from '../registers/find-names.ts';
import { REGISTER_NAMES, type RegisterEntry, type Registers } from '../registers/register.ts';

/** Finds registered names, and tells whether a text has one. */
export interface NameTester {
  readonly find: NameFinder;
  /** Whether a text has the name under any spelling, be it within a longer name. */
  readonly isNamed: (entry: RegisterEntry, text: string) => boolean;
  /** Ids of the registers’ people. */
  readonly people: ReadonlySet<string>;
  /** Ids of the registers’ terms. */
  readonly terms: ReadonlySet<string>;
}

/** Returns a tester of the names that the registers hold. */
export function createNameTester(registers: Registers): NameTester {
  const finderByEntry = new Map<RegisterEntry, NameFinder>();
  const finderOf = (entry: RegisterEntry): NameFinder => {
    const finder = finderByEntry.get(entry) ?? createNameFinder(only(entry, registers));
    finderByEntry.set(entry, finder);
    return finder;
  };
  return {
    find: createNameFinder(registers),
    isNamed: (entry, text) => finderOf(entry)(text).length > 0,
    people: new Set(registers.people.map(({ id }) => id)),
    terms: new Set(registers.terms.map(({ id }) => id)),
  };
}

/** One entry alone in its register: among all, of two names at one place only the longer is found. */
function only(entry: RegisterEntry, registers: Registers): Registers {
  const lists = REGISTER_NAMES.map((name) => [name, registers[name].filter((one) => one === entry)]);
  return Object.fromEntries(lists) as unknown as Registers;
}

/** Returns the ids of the names that were found. */
export function idsOf(found: readonly NameFound[]): ReadonlySet<string> {
  return new Set(found.flatMap(({ entries }) => entries.map(({ id }) => id)));
}
