import type { RegisterEntry } from './register.ts';
import { spellingKey } from './spelling-key.ts';

/** The spellings that prose may use of an entry, as `spellingKey` gives them. */
export interface HouseSpellings {
  /** The name and its forms. */
  readonly names: readonly string[];
  /** The name by which a person is sorted, which may stand alone; absent for all that is no person. */
  readonly surname?: string | undefined;
}

/** Returns the spellings that prose may use of an entry. */
export function houseSpellings({ name, forms, sortName }: RegisterEntry, isPerson: boolean): HouseSpellings {
  const [surname = '', given] = sortName.split(', ');
  return {
    names: [name, ...forms].map(spellingKey),
    surname: isPerson && given ? spellingKey(surname) : undefined,
  };
}
