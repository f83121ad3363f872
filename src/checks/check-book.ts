import type { Book } from '../book/book.ts';
import { NOTHING_ACCEPTED, type LoadedAccepted } from '../editions/load-accepted.ts';
import type { Finding } from '../files/finding.ts';
import { placeAt } from '../files/source-file.ts';
import { createNameFinder } from '../registers/find-names.ts';
import { applyExcuses } from './apply-excuses.ts';
import { layEvidence } from './evidence.ts';
import { collectHeads } from './collect-heads.ts';
import { PART_RULES } from './part-rules.ts';
import { collectProse } from './prose-text.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { weighStatements, type WeighedStatement } from './weigh-statements.ts';

/** What the rules make of a book. */
export interface CheckedResult {
  /** Everything found, reading included, in the order of files and lines. */
  readonly findings: readonly Finding[];
  /** Every statement that cites, with what carries it. */
  readonly statements: readonly WeighedStatement[];
  /** Ids of the rules that read another language than the book's, and judged nothing. */
  readonly notRun: readonly string[];
}

interface KnownResult {
  readonly result: CheckedResult;
  readonly accepted: LoadedAccepted;
}

const knownByBook = new WeakMap<Book, KnownResult>();

/** Holds a book, with the record of what its statements were accepted with, against every rule; without a record, with the one that it was held with before, or none. What has been held once is not held again. */
export function checkBook(book: Book, record?: LoadedAccepted): CheckedResult {
  const known = knownByBook.get(book);
  const accepted = record ?? known?.accepted ?? NOTHING_ACCEPTED;
  if (known?.accepted === accepted) return known.result;
  const texts = collectProse(book);
  const findNames = createNameFinder(book.registers);
  const evidence = layEvidence(book, [...texts, ...collectHeads(book, texts)], findNames);
  const [language] = book.meta.language.split('-');
  const [running, resting] = [RULES.filter(isFor(language)), RULES.filter((rule) => !isFor(language)(rule))];
  const told = evidence.filter(({ statement }) => statement.kind !== 'inference');
  const found = running.flatMap((rule) =>
    rule
      .check({ book, texts, findNames, evidence: PART_RULES.includes(rule) ? told : evidence, accepted })
      .map((finding): Finding => ({ rule: rule.id, severity: rule.severity, ...finding })),
  );
  const ids = RULES.map(({ id }) => id);
  const excused = applyExcuses(book, found, ids);
  const statements = weighStatements(evidence, excused, RULES, book.meta.language);
  const findings = [...book.findings, ...excused.findings, ...tooManyUnchecked(book, statements)];
  const result = {
    findings: findings.toSorted(byPlace),
    statements,
    notRun: resting.map(({ id }) => id),
  };
  knownByBook.set(book, { result, accepted });
  return result;
}

function isFor(language: string | undefined) {
  return (rule: Rule) => rule.language === undefined || rule.language === language;
}

/** The share of statements that may be unchecked. */
const MOST_UNCHECKED = 0.02;

function tooManyUnchecked(book: Book, statements: readonly WeighedStatement[]): readonly Finding[] {
  const unchecked = statements.filter(({ state }) => state === 'unchecked');
  if (unchecked.length <= statements.length * MOST_UNCHECKED) return [];
  return [
    {
      rule: 'little-is-unchecked',
      severity: 'error',
      place: placeAt(book.sourceByPath['book.yaml']!, 0),
      message: `Of ${statements.length} statements, ${unchecked.length} hold something that no rule could judge.`,
      expected: 'At most 2 in 100.',
      help: `Put these in words that can be held against a note: ${unchecked
        .slice(0, 5)
        .map(({ address, unjudged }) => `${address} (“${unjudged[0]!.written}”)`)
        .join(', ')}.`,
    },
  ];
}

function byPlace(a: Finding, b: Finding): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
  return a.place.line - b.place.line || a.place.column - b.place.column;
}
