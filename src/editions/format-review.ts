import { diffWords, type DiffSegment } from '../text/diff-words.ts';
import type { StatementReview } from './review-statement.ts';
import type { WeighedCitation } from './weigh-citations.ts';

/** Formats a statement with each of its notes as it was accepted and as it is shown; words taken out stand as `[-words-]`, words put in as `{+words+}`. */
export function formatReview({ statement, text, citations }: StatementReview): string {
  return [`${statement}\n${indent(text)}`, ...citations.map(formatCitation)].join('\n\n');
}

function formatCitation({ passage, state, accepted = '', shown }: WeighedCitation): string {
  if (state === 'not accepted') return `${passage}, not accepted before:\n${indent(shown)}`;
  if (state === 'accepted') return `${passage}, as it was accepted:\n${indent(shown)}`;
  const difference = diffWords(accepted, shown);
  return [
    `${passage}, as it was accepted:\n${indent(mark(difference, 'removed', '[-', '-]'))}`,
    `${passage}, as it is shown:\n${indent(mark(difference, 'added', '{+', '+}'))}`,
  ].join('\n');
}

/** The text that has the words of this kind, with marks round them on each of their lines. */
function mark(
  difference: readonly DiffSegment[],
  marked: DiffSegment['kind'],
  open: string,
  close: string,
): string {
  return difference
    .filter(({ kind }) => kind === 'same' || kind === marked)
    .map(({ kind, words }) =>
      kind === 'same' ? words : words.replace(/[^\n ](?:[^\n]*[^\n ])?/g, (line) => open + line + close),
    )
    .join(' ')
    .replace(/ ?\n ?/g, '\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
