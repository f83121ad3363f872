import type { Book } from '../book/book.ts';
import type { LoadedAccepted } from '../editions/load-accepted.ts';
import type { Finding } from '../files/finding.ts';
import type { NameFinder } from '../registers/find-names.ts';
import type { StatementEvidence } from './evidence.ts';
import type { ProseText } from './prose-text.ts';

/** What a rule may look at. */
export interface CheckedBook {
  readonly book: Book;
  readonly texts: readonly ProseText[];
  /** Every statement that cites, beside what its notes hold. */
  readonly evidence: readonly StatementEvidence[];
  readonly findNames: NameFinder;
  /** Notes with which statements were accepted. */
  readonly accepted: LoadedAccepted;
}

/** A finding as a rule returns it; its name is added by the table, and its weight where it is no lighter. */
export type RuleFinding = Omit<Finding, 'rule' | 'severity'> & { readonly severity?: 'warning' };

/** What a rule says of itself. */
export interface RuleText {
  /** Says what must be true; the name of its file and of its fixture folder. */
  readonly id: string;
  /** Why it exists, for writers and readers. */
  readonly why: string;
  readonly good: string;
  readonly bad: string;
}

/** One thing that must be true of a book. */
export interface Rule extends RuleText {
  readonly severity: 'error' | 'warning';
  /** True where it holds a part of a sentence against the notes: what it finds is absent from them. */
  readonly testsParts?: true;
  /** The language whose words it reads; it judges no book in another. */
  readonly language?: 'en';
  readonly check: (checked: CheckedBook) => readonly RuleFinding[];
}
