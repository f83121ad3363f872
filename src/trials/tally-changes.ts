import { goalOf, KIND_IDS, type KindId } from './kinds.ts';
import type { TriedChange } from './try-changes.ts';

/** Fewer changes than this say little of a kind. */
const ENOUGH = 30;

/** What came of all the changes of one kind to one book. */
export interface Tally {
  readonly kind: KindId;
  readonly made: number;
  readonly caught: number;
  /** Share that must be caught, from 0 to 1; absent where there is no goal. */
  readonly goal?: number | undefined;
  readonly isReached: boolean;
  readonly isEnough: boolean;
  readonly missed: readonly TriedChange[];
}

/** Counts what came of changes, kind by kind; those by which a file could not be read any more are left out. */
export function tallyChanges(tried: readonly TriedChange[]): readonly Tally[] {
  return KIND_IDS.map((kind) => {
    const made = tried.filter((change) => change.kind === kind && change.outcome !== 'unreadable');
    const missed = made.filter(({ outcome }) => outcome === 'missed');
    const caught = made.length - missed.length;
    const goal = goalOf(kind);
    return {
      kind,
      made: made.length,
      caught,
      goal,
      isReached: goal === undefined || caught >= goal * made.length,
      isEnough: made.length >= ENOUGH,
      missed,
    };
  });
}

/** Returns a tally in one line, as `bound: 30 of 30 caught, 100 % (goal 100 %: reached)`. */
export function formatTally({ kind, made, caught, goal, isReached, isEnough }: Tally, where = ''): string {
  // Never rounded up to a goal that is missed.
  const share = made === 0 ? 'none made' : `${Math.floor((1000 * caught) / made) / 10} %`;
  const reached =
    goal === undefined ? 'no goal' : `goal ${100 * goal} %: ${isReached ? 'reached' : 'missed'}`;
  return `${kind}${where}: ${caught} of ${made} caught, ${share} (${reached})${isEnough ? '' : ', too few'}`;
}
