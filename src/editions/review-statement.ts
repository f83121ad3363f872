import type { Book } from '../book/book.ts';
import { ContentError } from '../files/content-error.ts';
import { nearestName } from '../files/nearest-name.ts';
import { UsageError } from '../files/usage-error.ts';
import type { LoadedAccepted } from './load-accepted.ts';
import { showStatement } from './show-statement.ts';
import { weighCitations, type WeighedCitation } from './weigh-citations.ts';

/** One statement beside the notes that it cites, each as it was accepted and as it is shown. */
export interface StatementReview {
  readonly statement: string;
  readonly text: string;
  readonly citations: readonly WeighedCitation[];
}

/** Lays one statement beside its notes. Throws a UsageError where no such statement cites, and a ContentError where book or record cannot be read whole: what could not be read would be taken for gone. */
export function reviewStatement(statement: string, book: Book, accepted: LoadedAccepted): StatementReview {
  const unread = [...book.findings, ...accepted.findings].filter(({ severity }) => severity === 'error');
  if (unread.length > 0) throw new ContentError(unread);
  const weighed = weighCitations(book, accepted);
  const citations = weighed.filter((citation) => citation.statement === statement);
  const text = showStatement(book, statement);
  if (text === undefined || citations.length === 0)
    throw new UsageError(
      text === undefined
        ? noStatement(statement, weighed)
        : `Nothing that the book shows as ${statement} cites a note: there is nothing to accept.`,
    );
  return { statement, text, citations };
}

function noStatement(statement: string, weighed: readonly WeighedCitation[]): string {
  const near = nearestName(statement, new Set(weighed.map((citation) => citation.statement)));
  return [
    `The book has no statement ${statement}.`,
    near ? `Did you mean ${near}?` : 'npm run check names those that wait to be accepted.',
  ].join(' ');
}
