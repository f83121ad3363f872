import { createNameFinder, type NameFinder, type NameFound } from '../registers/find-names.ts';
import { REGISTER_NAMES, type RegisterEntry, type Registers } from '../registers/register.ts';
import { toNormalForm } from '../text/normal-form.ts';

/** Finds registered names, and tells whether a text has one. */
export interface NameTester {
  /** Finds the names of a text in the house spelling and in every variant. */
  readonly find: NameFinder;
  /** Finds the names of a text in normal form, accents aside. */
  readonly findPlain: NameFinder;
  /** Whether a text in normal form has the name under any spelling, accents aside. */
  readonly isNamed: (entry: RegisterEntry, text: string) => boolean;
  /** Ids of the registers’ people. */
  readonly people: ReadonlySet<string>;
}

/** Returns a tester of the names that the registers hold. */
export function createNameTester(registers: Registers): NameTester {
  const folded = mapEntries(registers, foldEntry);
  const none = mapEntries(registers, () => undefined);
  const finderById = new Map<string, NameFinder>();
  const finderOf = ({ id }: RegisterEntry): NameFinder => {
    const name = REGISTER_NAMES.find((one) => folded[one].some((entry) => entry.id === id))!;
    const finder =
      finderById.get(id) ??
      createNameFinder({ ...none, [name]: folded[name].filter((entry) => entry.id === id) });
    finderById.set(id, finder);
    return finder;
  };
  const findPlain = createNameFinder(folded);
  return {
    find: createNameFinder(registers),
    findPlain: (text) => findPlain(foldAccents(text)),
    isNamed: (entry, text) => finderOf(entry)(foldAccents(text)).length > 0,
    people: new Set(registers.people.map(({ id }) => id)),
  };
}

/** Takes accents from letters, as copies do; every letter keeps its place. */
export function foldAccents(text: string): string {
  return [...text].map((letter) => letter.normalize('NFD').replace(/\p{M}/gu, '') || letter).join('');
}

function mapEntries(
  registers: Registers,
  map: (entry: RegisterEntry) => RegisterEntry | undefined,
): Registers {
  const entries = REGISTER_NAMES.map((name) => [name, registers[name].flatMap((entry) => map(entry) ?? [])]);
  return Object.fromEntries(entries) as unknown as Registers;
}

function foldEntry(entry: RegisterEntry): RegisterEntry {
  return {
    ...entry,
    name: fold(entry.name),
    sortName: fold(entry.sortName),
    forms: entry.forms.map(fold),
    variants: entry.variants.map(({ as, seen }) => ({ as: fold(as), seen })),
  };
}

function fold(name: string): string {
  return foldAccents(toNormalForm(name)).replace(/^"|"$/g, '');
}

/** Returns the ids of the names that were found. */
export function idsOf(found: readonly NameFound[]): ReadonlySet<string> {
  return new Set(found.flatMap(({ entries }) => entries.map(({ id }) => id)));
}
