import type { Book } from '../book/book.ts';
import type { Finding } from '../files/finding.ts';
import { createNameFinder } from '../registers/find-names.ts';
import { layEvidence } from './evidence.ts';
import { collectProse } from './prose-text.ts';
import { RULES } from './rules.ts';

/** Holds a book against every rule; returns what was found, reading included, in the order of files and lines. */
export function checkBook(book: Book): readonly Finding[] {
  const texts = collectProse(book);
  const findNames = createNameFinder(book.registers);
  const checked = { book, texts, findNames, evidence: layEvidence(book, texts, findNames) };
  const found = RULES.flatMap(({ id, severity, check }) =>
    check(checked).map((finding): Finding => ({ rule: id, severity, ...finding })),
  );
  return [...book.findings, ...found].toSorted(byPlace);
}

function byPlace(a: Finding, b: Finding): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
  return a.place.line - b.place.line || a.place.column - b.place.column;
}
