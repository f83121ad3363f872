import { citedPassages } from './facts-of.ts';
import type { State } from './state-book.ts';

/** How a statement of one edition is other than in another. */
export interface StatementChange {
  readonly address: string;
  /** Path of its page in the later edition, or where it stood last. */
  readonly page: string;
  readonly kind: 'added' | 'withdrawn' | 'changed' | 'evidence';
  /** What it said and what it says, as `collectStatements` gives it; empty where there is none, and both where they are the same. */
  readonly before: string;
  readonly after: string;
  /** Passages that it cites and whose notes are others than they were. */
  readonly notes: readonly string[];
}

/** Compares what two editions state, statement by statement, in the order of the later one; what it no longer has stands last. A statement whose words are the same is `evidence` where a note that it cites is another. */
export function compareStates(before: State, after: State): readonly StatementChange[] {
  const isOther = (address: string) => {
    const [old, now] = [before.statements.get(address), after.statements.get(address)];
    return old !== undefined && now !== undefined && old.fingerprint !== now.fingerprint;
  };
  const standing = [...after.statements].flatMap(([address, { page, text }]): readonly StatementChange[] => {
    const old = before.statements.get(address);
    const notes = citedPassages(text).filter(isOther);
    if (!old) return [{ address, page, kind: 'added', before: '', after: text, notes: [] }];
    if (isOther(address)) return [{ address, page, kind: 'changed', before: old.text, after: text, notes }];
    return notes.length > 0 ? [{ address, page, kind: 'evidence', before: '', after: '', notes }] : [];
  });
  const gone = [...before.statements]
    .filter(([address]) => !after.statements.has(address))
    .map(([address, { page, text }]): StatementChange => ({
      address,
      page,
      kind: 'withdrawn',
      before: text,
      after: '',
      notes: [],
    }));
  return [...standing, ...gone];
}
