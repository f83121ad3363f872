import type { Book } from '../book/book.ts';
import { collectHeads } from '../checks/collect-heads.ts';
import { layEvidence, type StatementEvidence } from '../checks/evidence.ts';
import { layAccounts } from '../checks/lay-accounts.ts';
import { collectProse } from '../checks/prose-text.ts';
import { createNameFinder } from '../registers/find-names.ts';
import type { Site } from './site.ts';
import type { Span } from './wrong-change.ts';

/** Collects every statement of a book that cites, in chapters, pages of the story, data and the texts above them, and every account. */
export function collectSites(book: Book): readonly Site[] {
  const texts = collectProse(book);
  const findNames = createNameFinder(book.registers);
  const heads = collectHeads(book, texts).filter(({ address }) => !address.startsWith('source-'));
  const told = layEvidence(book, texts, findNames).map((one) => ({ ...one, span: spanOf(one) }));
  const above = layEvidence(book, heads, findNames).map((one) => ({ ...one, span: lineOf(one) }));
  const accounts = layAccounts(book, findNames).answers.map((one) => ({ ...one, span: wordsOf(one) }));
  return [...told, ...above, ...accounts];
}

/** To the end of its last citation; to the end of the line where a fold has parted that. */
function spanOf({ prose: { source }, statement }: StatementEvidence): Span {
  const line = source.text.indexOf('\n', statement.offset);
  const end = statement.citations.reduce((from, { written }) => {
    const at = source.text.indexOf(written, from);
    return at === -1 ? Math.max(from, line) : at + written.length;
  }, statement.offset);
  return { start: statement.offset, end };
}

/** A text that rests on what stands below it has its line, and no citation in it. */
function lineOf({ prose: { source }, statement: { offset } }: StatementEvidence): Span {
  const end = source.text.indexOf('\n', offset);
  return { start: offset, end: end === -1 ? source.text.length : end };
}

/** An account has its passage in a field of its own. */
function wordsOf({ statement: { offset, text } }: StatementEvidence): Span {
  return { start: offset, end: offset + text.length };
}
