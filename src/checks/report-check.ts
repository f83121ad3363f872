import type { Finding } from '../files/finding.ts';
import { countStates, type StateCounts } from './count-states.ts';
import type { Unjudged } from './find-unjudged.ts';
import type { EvidenceState, WeighedStatement } from './weigh-statements.ts';

/** A check as programs read it. */
export interface CheckReport {
  readonly states: StateCounts;
  readonly findings: readonly ReportedFinding[];
  readonly statements: readonly ReportedStatement[];
}

/** A finding with the span of characters that it is about: lines and columns from 1, the end behind the last character. */
interface ReportedFinding extends Omit<Finding, 'place' | 'about'> {
  readonly file: string;
  readonly span: Readonly<Record<'line' | 'column' | 'endLine' | 'endColumn', number>>;
  /** Address of the statement, and the state that it ends in; absent where it is about no statement that cites. */
  readonly statement?: string | undefined;
  readonly state?: EvidenceState | undefined;
}

interface ReportedStatement {
  readonly statement: string;
  readonly file: string;
  readonly state: EvidenceState;
  /** What could not be judged, and why; absent where nothing. */
  readonly unjudged?: readonly Unjudged[];
}

/** Lays findings and statements out for programs. */
export function reportCheck(
  findings: readonly Finding[],
  statements: readonly WeighedStatement[],
): CheckReport {
  return {
    states: countStates(statements),
    findings: findings.map(({ place, about, ...finding }) => ({
      ...finding,
      file: place.file,
      span: {
        line: place.line,
        column: place.column,
        endLine: place.line,
        endColumn: place.column + place.length,
      },
      statement: about?.address,
      state: about && stateOf(about, statements),
    })),
    statements: statements.map(({ address, file, state, unjudged }) => ({
      statement: address,
      file,
      state,
      ...(unjudged.length > 0 ? { unjudged } : {}),
    })),
  };
}

function stateOf(
  { address, offset }: NonNullable<Finding['about']>,
  statements: readonly WeighedStatement[],
) {
  return statements.find((one) => one.address === address && one.offset === offset)?.state;
}
