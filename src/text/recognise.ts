import { findDates, type DateFound } from './find-dates.ts';
import { findDesignators, type Designator } from './find-designators.ts';
import { findFigures, type Figure } from './find-figures.ts';
import { findOrdinals, type Ordinal } from './find-ordinals.ts';
import { findTimes, type TimeFound } from './find-times.ts';
import { remember } from './remember.ts';
import { findQuotations, type QuotationFound } from './find-quotations.ts';

/** What a text holds that can be tested against another. */
export interface Parts {
  readonly quotations: readonly QuotationFound[];
  readonly designators: readonly Designator[];
  readonly dates: readonly DateFound[];
  /** Times of day. */
  readonly times: readonly TimeFound[];
  readonly figures: readonly Figure[];
  readonly ordinals: readonly Ordinal[];
}

/** Recognises the testable parts of a text: designators first, then dates, times of day, figures and ordinals, so that each sign counts once. Dates and times are read in English alone. */
export function recognise(text: string, language: string): Parts {
  const [tag = ''] = language.split('-');
  const reader = readerByLanguage.get(tag) ?? remember((one) => read(one, tag));
  readerByLanguage.set(tag, reader);
  return reader(text);
}

const readerByLanguage = new Map<string, (text: string) => Parts>();

function read(text: string, language: string): Parts {
  const isEnglish = language === 'en';
  const designators = findDesignators(text);
  const withoutDesignators = blank(text, designators);
  const dates = isEnglish ? findDates(withoutDesignators) : [];
  const withoutDates = blank(withoutDesignators, dates);
  const times = isEnglish ? findTimes(withoutDates) : [];
  const withoutTimes = blank(withoutDates, times);
  const figures = findFigures(withoutTimes, language);
  const ordinals = isEnglish ? findOrdinals(blank(withoutTimes, figures)) : [];
  return { quotations: findQuotations(text), designators, dates, times, figures, ordinals };
}

/** Puts signs that mean nothing in the place of what has been read, so that offsets stay. */
function blank(text: string, found: readonly { readonly start: number; readonly written: string }[]): string {
  let left = text;
  for (const { start, written } of found) {
    left = left.slice(0, start) + '\u0000'.repeat(written.length) + left.slice(start + written.length);
  }
  return left;
}
