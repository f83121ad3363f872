import type { Edition } from '../ledger/edition.ts';
import { compareStates, type StatementChange } from './compare-states.ts';

/** Lists what an edition states other than the one before it; the first one has nothing to be compared with. */
export function listChanges(edition: Edition, editions: readonly Edition[]): readonly StatementChange[] {
  const before = editions[editions.indexOf(edition) - 1];
  return before ? compareStates(before, edition) : [];
}

/** A statement that is not the same in all editions. */
export interface StatementHistory {
  readonly address: string;
  /** How it changed in each edition from the second on; undefined where it did not. */
  readonly kinds: readonly (StatementChange['kind'] | undefined)[];
}

/** Tabulates every statement that ever changed with the editions in which it did: from it follows what is other between any two of them. */
export function tabulateChanges(editions: readonly Edition[]): readonly StatementHistory[] {
  const later = editions.slice(1).map((edition) => listChanges(edition, editions));
  const addresses = new Set(later.flatMap((changes) => changes.map(({ address }) => address)));
  return [...addresses].map((address) => ({
    address,
    kinds: later.map((changes) => changes.find((change) => change.address === address)?.kind),
  }));
}
