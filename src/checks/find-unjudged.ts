import { derivationOf } from './derive.ts';
import type { StatementEvidence } from './evidence.ts';

/** A part of a sentence that no rule could judge. */
export interface Unjudged {
  readonly written: string;
  /** Id of the reason, in the words of the interface under `unjudged-<reason>`. */
  readonly reason: 'relative time' | 'unsummed span' | 'vague number' | 'excused';
}

const RELATIVE_TIME =
  /\b(?:the (?:day|night|morning|evening|week|month|year) (?:before|after)|the (?:same|next|following|previous) (?:day|night|morning|afternoon|evening|week|month|year|spring|summer|autumn|winter)|(?:a|an|one|some|several|many|a few) (?:hours?|days?|weeks?|months?|years?|decades?) (?:later|earlier|before|after|on)|that (?:day|night|morning|afternoon|evening|week|month|year|spring|summer|autumn|winter)|(?:on|since|until|by) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!,?\s(?:the\s)?\d))\b(?! of \d)/giu;
const VAGUE_NUMBER =
  /\b(?:tens|dozens|scores|hundreds|thousands|millions|billions)(?: of (?:thousands|millions|billions))?(?= of\b)/giu;

/** Finds what a rule would have to understand and cannot: times that are told by another time, lengths of time that were worked out and show no sum, and numbers that are none, where no cited note has the same words. In English. */
export function findUnjudged(one: StatementEvidence, language: string): readonly Unjudged[] {
  const { statement, held, prose } = one;
  if (language.split('-')[0] !== 'en' || prose.kind === 'page') return [];
  const known = held.text.toLowerCase();
  const found = (pattern: RegExp, reason: Unjudged['reason']) =>
    [...statement.text.matchAll(pattern)]
      .filter(([written]) => !known.includes(written.toLowerCase()))
      .map(([written]): Unjudged => ({ written, reason }));
  return [
    ...found(RELATIVE_TIME, 'relative time'),
    ...unsummedSpans(one),
    ...found(VAGUE_NUMBER, 'vague number'),
  ];
}

/** Lengths of time that fit two dates of the notes, which no note gives and for which no sum is shown. */
function unsummedSpans(one: StatementEvidence): readonly Unjudged[] {
  const { text } = one.statement;
  return one.parts.figures
    .filter(({ value }) => !one.held.figures.some((figure) => figure.value === value))
    .filter((figure) => derivationOf(figure, one) === 'span')
    .map(({ written, start }) => {
      const [unit = ''] = /^[\s-]\p{L}+/u.exec(text.slice(start + written.length)) ?? [];
      return { written: written + unit, reason: 'unsummed span' };
    });
}
