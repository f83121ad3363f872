import { splitSentences } from '../text/split-sentences.ts';
import type { StatementEvidence } from './evidence.ts';
import type { CheckedBook } from './rule.ts';

/** A sentence that says what articles say, with the statement that it belongs to. */
export interface ToldSentence {
  readonly one: StatementEvidence;
  readonly text: string;
  /** Offset in the statement's words, from 0. */
  readonly start: number;
  /** True where it weighs accounts, each of which stands beside it with its voice, or says what we make of them. */
  readonly isWeighing: boolean;
}

/** Lists the sentences that say what articles say; questions ask, and titles name. */
export function toldSentences({ texts, evidence, book }: CheckedBook): readonly ToldSentence[] {
  const own = new Set(texts);
  return evidence
    .filter(({ prose, statement }) => own.has(prose) && statement.kind === 'report')
    .flatMap((one) =>
      splitSentences(one.statement.text, book.meta.language).map(({ start, end }) => ({
        one,
        text: one.statement.text.slice(start, end),
        start,
        isWeighing: isWeighing(one),
      })),
    )
    .filter(({ text }) => !text.trimEnd().endsWith('?'));
}

function isWeighing({ prose, statement }: StatementEvidence): boolean {
  const isOurs = prose.kind === 'data' && /\bwe (?:take|count|file)\b/i.test(statement.text);
  return isOurs || prose.address.startsWith('question-');
}
