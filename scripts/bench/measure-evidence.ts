import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBook } from '../../src/book/build-book.ts';
import { checkBook } from '../../src/checks/check-book.ts';
import { layEvidence } from '../../src/checks/evidence.ts';
import { mutationsOf, type Mutation } from '../../src/checks/mutate-statement.ts';
import { collectProse } from '../../src/checks/prose-text.ts';
import type { Finding } from '../../src/files/finding.ts';
import { placeAt, type SourceFile } from '../../src/files/source-file.ts';
import { createNameFinder } from '../../src/registers/find-names.ts';

/** Fewer changes than this say little of a kind. */
const ENOUGH = 30;

/** Makes one wrong change at a time to a copy of the book, and prints of each kind how many were found by the rule that ought to, on the changed line. */
export async function measureEvidence(content: string): Promise<void> {
  const book = await buildBook(content);
  const texts = collectProse(book);
  const evidence = layEvidence(book, texts, createNameFinder(book.registers));
  const told = evidence.filter(({ prose }) => prose.kind === 'chapter');
  const work = mkdtempSync(join(tmpdir(), 'evidence-'));
  cpSync(content, work, { recursive: true });
  const tally = new Map<string, { made: number; caught: number; missed: string[] }>();
  try {
    for (const one of told) {
      for (const mutation of mutationsOf(one, book.registers.people)) {
        const isCaught = await isFound(work, one.prose.source, mutation);
        const count = tally.get(mutation.kind) ?? { made: 0, caught: 0, missed: [] };
        count.made += 1;
        if (isCaught) count.caught += 1;
        else count.missed.push(`${one.statement.id} → ${mutation.replacement}`);
        tally.set(mutation.kind, count);
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  for (const [kind, { made, caught, missed }] of [...tally].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const share = `${Math.round((100 * caught) / made)} %`;
    console.log(`${kind}: ${caught} of ${made} caught, ${share}${made < ENOUGH ? ', too few' : ''}`);
    for (const line of missed.slice(0, 8)) console.log(`  missed: ${line}`);
  }
}

async function isFound(work: string, source: SourceFile, mutation: Mutation): Promise<boolean> {
  const { start, end, replacement, rules } = mutation;
  const text = source.text.slice(0, start) + replacement + source.text.slice(end);
  writeFileSync(join(work, source.path), text);
  const findings: readonly Finding[] = checkBook(await buildBook(work)).findings;
  writeFileSync(join(work, source.path), source.text);
  const { line } = placeAt({ ...source, text }, start);
  return findings.some(
    ({ rule, place }) => rules.includes(rule) && place.file === source.path && place.line === line,
  );
}
