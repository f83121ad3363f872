import { dateSpanOf, isSameDayPossible, type DateSpan } from '../text/date-span.ts';
import { findDates } from '../text/find-dates.ts';
import type { Term } from './agreement.ts';
import type { Account } from './question.ts';
import { wordsOf } from './read-value.ts';

/** In which terms two accounts are told to differ, and in which they may. */
export interface TermComparison {
  readonly apart: readonly Term[];
  readonly open: readonly Term[];
}

type Weighed = 'same' | 'open' | 'apart';

/** Compares of which stage, of what scope and of which date two accounts speak. What one alone tells is open; so are dates of which one may be the other, and in other languages than English dates in other words. */
export function compareTerms(a: Account, b: Account, language: string): TermComparison {
  const weighed: readonly (readonly [Term, Weighed])[] = [
    ['stage', compareWords(a.stage, b.stage)],
    ['scope', compareWords(a.scope, b.scope)],
    ['date', compareAsOf(a.asOf, b.asOf, language)],
  ];
  const which = (result: Weighed) => weighed.flatMap(([term, found]) => (found === result ? [term] : []));
  return { apart: which('apart'), open: which('open') };
}

function compareWords(a: string | undefined, b: string | undefined): Weighed {
  if (a === undefined || b === undefined) return a === b ? 'same' : 'open';
  return wordsOf(a).join(' ') === wordsOf(b).join(' ') ? 'same' : 'apart';
}

function compareAsOf(a: string | undefined, b: string | undefined, language: string): Weighed {
  if (a === undefined || b === undefined || compareWords(a, b) === 'same') return compareWords(a, b);
  const [one, other] = [spanOf(a, language), spanOf(b, language)];
  if (!one || !other) return 'open';
  if (!isSameDayPossible(one, other)) return 'apart';
  return one.first === other.first && one.last === other.last ? 'same' : 'open';
}

/** Dates are read in English alone. */
function spanOf(text: string, language: string): DateSpan | undefined {
  const [date] = language.split('-')[0] === 'en' ? findDates(text) : [];
  return date && dateSpanOf(date, text);
}
