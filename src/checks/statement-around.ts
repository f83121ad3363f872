import { NEXT_STATEMENT, type Span } from '../text/split-clauses.ts';

const BREAK = new RegExp(`;|, (?:while|whereas|though|although) |${NEXT_STATEMENT}`, 'gu');

/** Returns the statement of a sentence in which an offset lies: a sentence can make several. In English. */
export function statementAround(sentence: string, offset: number): Span {
  const breaks = [...sentence.matchAll(BREAK)].map(({ index }) => index);
  return {
    start: breaks.findLast((at) => at <= offset) ?? 0,
    end: breaks.find((at) => at > offset) ?? sentence.length,
  };
}
