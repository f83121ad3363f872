import type { Finding } from '../files/finding.ts';
import { findQuotations } from '../text/find-quotations.ts';
import type { Excused } from './apply-excuses.ts';
import type { StatementEvidence } from './evidence.ts';
import { findUnjudged, type Unjudged } from './find-unjudged.ts';
import type { Rule } from './rule.ts';

/** What carries a statement: `held`, all its testable parts stand in the notes that it cites; `cited only`, it has none; `absent`, one of them stands in no cited note; `unchecked`, one of them no rule could judge. */
export type EvidenceState = 'held' | 'cited only' | 'absent' | 'unchecked';

/** A statement, or what one of its citations covers, with what carries it. */
export interface WeighedStatement {
  /** As `s-7k2mq` or `event-coup`. */
  readonly address: string;
  readonly file: string;
  /** Where it begins in its file: the sentences of one entry share its address. */
  readonly offset: number;
  readonly text: string;
  readonly state: EvidenceState;
  readonly unjudged: readonly Unjudged[];
  /** The statement beside the notes that it cites. */
  readonly evidence: StatementEvidence;
}

/** Weighs each statement that cites by what the rules found of its parts. */
export function weighStatements(
  evidence: readonly StatementEvidence[],
  { findings, excused }: Excused,
  rules: readonly Rule[],
  language: string,
): readonly WeighedStatement[] {
  const testing = new Set(rules.filter(({ testsParts }) => testsParts).map(({ id }) => id));
  const absent = findings.filter(({ rule }) => testing.has(rule));
  return evidence.map((one) => {
    const { statement, prose } = one;
    const address = statement.id || prose.address;
    const unjudged = [
      ...findUnjudged(one, language),
      ...excused
        .filter(({ excuse, finding }) => testing.has(finding.rule) && excuse.statement === address)
        .map(({ excuse }): Unjudged => ({ written: excuse.words, reason: 'excused' })),
    ];
    const isAbsent = absent.some((finding) => isOf(finding, address, one));
    const state = isAbsent
      ? 'absent'
      : unjudged.length > 0
        ? 'unchecked'
        : hasParts(one)
          ? 'held'
          : 'cited only';
    const { text, offset } = statement;
    return { address, file: prose.source.path, offset, text, state, unjudged, evidence: one };
  });
}

/** The sentences of one entry share its address, and are told by where they stand. */
function isOf({ about }: Finding, address: string, { statement }: StatementEvidence): boolean {
  return about?.address === address && about.offset === statement.offset;
}

function hasParts({ parts, names, statement }: StatementEvidence): boolean {
  const { designators, dates, times, figures } = parts;
  return [designators, dates, times, figures, names, findQuotations(statement.text)].some(
    (found) => found.length > 0,
  );
}
