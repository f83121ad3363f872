import { houseSpellings } from './house-spellings.ts';
import { REGISTER_NAMES, type RegisterEntry, type Registers } from './register.ts';
import { spellingKey } from './spelling-key.ts';

/** A spelling under which a name may stand in running text. */
export interface Spelling {
  /** As `spellingKey` gives it. */
  readonly key: string;
  /** The registered spelling that is meant: another than the key where accents are left out. */
  readonly as: string;
  readonly entry: RegisterEntry;
  /** True for the name by which a person is sorted, alone. */
  readonly isSurname: boolean;
}

/** A shorter word without its accents may be another word. */
const LONG_ENOUGH = 5;

/** Lists every spelling of the registers: house spellings with their forms, variants, the surname by which a person is sorted; and each of them without its accents, where that is no spelling of its own. */
export function listSpellings(registers: Registers): readonly Spelling[] {
  const registered = REGISTER_NAMES.flatMap((register) =>
    registers[register].flatMap((entry) => spellingsOf(entry, register === 'people')),
  );
  const keys = new Set(registered.map(({ key }) => key));
  const bare = registered
    .map((spelling) => ({ ...spelling, key: withoutAccents(spelling.key) }))
    .filter(({ key }) => !keys.has(key) && (key.includes(' ') || key.length >= LONG_ENOUGH));
  return [...registered, ...bare];
}

function spellingsOf(entry: RegisterEntry, isPerson: boolean): readonly Spelling[] {
  const { names, surname } = houseSpellings(entry, isPerson);
  const full = new Set([...names, ...entry.variants.map(({ as }) => spellingKey(as))]);
  const spelling = (key: string, isSurname: boolean): Spelling => ({ key, as: key, entry, isSurname });
  return [
    ...[...full].map((key) => spelling(key, false)),
    ...(surname && !full.has(surname) ? [spelling(surname, true)] : []),
  ];
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
