import type { EvidenceState, WeighedStatement } from './weigh-statements.ts';

/** How many statements there are of each state. */
export interface StateCounts {
  readonly total: number;
  readonly held: number;
  readonly citedOnly: number;
  readonly absent: number;
  readonly unchecked: number;
}

/** Counts statements by their state. */
export function countStates(statements: readonly Pick<WeighedStatement, 'state'>[]): StateCounts {
  const of = (state: EvidenceState) => statements.filter((one) => one.state === state).length;
  return {
    total: statements.length,
    held: of('held'),
    citedOnly: of('cited only'),
    absent: of('absent'),
    unchecked: of('unchecked'),
  };
}
