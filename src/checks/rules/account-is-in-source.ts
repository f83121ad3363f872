import { layAccounts } from '../lay-accounts.ts';
import { PART_RULES } from '../part-rules.ts';
import type { Rule } from '../rule.ts';

/** The date by which we file what an account covers is ours. */
const OF_DATES: ReadonlySet<string> = new Set(['date-is-in-source', 'date-is-no-finer-than-source']);

/** The figures, dates, names, designations and quotations of an account stand in the notes of the passages that it cites, as those of a sentence do. */
export const accountIsInSource: Rule = {
  id: 'account-is-in-source',
  severity: 'error',
  why: 'An account lends a value the weight of a paragraph; a paragraph that does not hold the value lends it nothing. The date by which we file what an account covers is ours.',
  good: 'value: more than 5,000, and the note of the passage has “more than 5,000”',
  bad: 'value: 5,000, and the note of the passage has “more than 5,000”',
  check: (checked) => {
    const [language] = checked.book.meta.language.split('-');
    const { answers, scopes } = layAccounts(checked.book, checked.findNames);
    return PART_RULES.filter((rule) => rule.language === undefined || rule.language === language).flatMap(
      ({ id, check }) =>
        check({ ...checked, evidence: OF_DATES.has(id) ? answers : [...answers, ...scopes] }),
    );
  },
};
