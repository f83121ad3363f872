import type { StatementEvidence } from './evidence.ts';

/** A part of a sentence that no rule could judge. */
export interface Unjudged {
  readonly written: string;
  /** Id of the reason, in the words of the interface under `unjudged-<reason>`. */
  readonly reason: 'relative time' | 'vague number' | 'excused';
}

const RELATIVE_TIME =
  /\b(?:the (?:same|next|following|previous) (?:day|night|morning|afternoon|evening|week|month|year|spring|summer|autumn|winter)|(?:a|an|one|some|several|many|a few) (?:hours?|days?|weeks?|months?|years?|decades?) (?:later|earlier|before|after|on)|that (?:day|night|morning|afternoon|evening|week|month|year|spring|summer|autumn|winter))\b(?! of \d)/giu;
const VAGUE_NUMBER =
  /\b(?:tens|dozens|scores|hundreds|thousands|millions|billions)(?: of (?:thousands|millions|billions))?(?= of\b)/giu;

/** Finds what a rule would have to understand and cannot: times that are told by another time, and numbers that are none, where no cited note has the same words. In English. */
export function findUnjudged(
  { statement, held, prose }: StatementEvidence,
  language: string,
): readonly Unjudged[] {
  if (language.split('-')[0] !== 'en' || prose.kind === 'page') return [];
  const known = held.text.toLowerCase();
  const found = (pattern: RegExp, reason: Unjudged['reason']) =>
    [...statement.text.matchAll(pattern)]
      .filter(([written]) => !known.includes(written.toLowerCase()))
      .map(([written]): Unjudged => ({ written, reason }));
  return [...found(RELATIVE_TIME, 'relative time'), ...found(VAGUE_NUMBER, 'vague number')];
}
