/** A part of a text: `[start, end)` in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that can begin a statement with a subject of its own. */
const SUBJECT = String.raw`(?:the|a|an|it|he|she|they|we|his|her|its|their|there|no|one|two|many|some|most|those|these|this|in|on|at|\p{Lu}\S*|\d\S*)`;

/** Where another statement begins within a sentence: after *and* or *but*, with a subject of its own. In English. */
export const NEXT_STATEMENT = String.raw`, (?:and|but) (?=${SUBJECT} )`;

const CLAUSE =
  /.+?(?:;|:|, (?:and|but|or|while|though|although|whereas|so|yet|that|(?:(?:and |but )?(?:at|with|in|to|from|of|for|by) )?(?:which|whom|whose|who|where))\b|$)/gsu;

/** Splits a sentence into clauses at semicolons, colons and conjunctions behind a comma. In English. */
export function splitClauses(sentence: string): readonly Span[] {
  return [...sentence.matchAll(CLAUSE)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  }));
}

/** Whether an offset lies in one of some spans. */
export function isWithin(at: number, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => at >= start && at < end);
}
