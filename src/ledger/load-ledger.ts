import type { Finding } from '../files/finding.ts';
import { loadList } from '../files/load-list.ts';
import type { SourceFile } from '../files/source-file.ts';
import { correctionSchema, type Correction } from './correction.ts';
import type { Edition } from './edition.ts';
import { loadEditions } from './load-editions.ts';
import { withdrawalSchema, type Withdrawal } from './withdrawal.ts';

/** What was published, put right and taken back, with the files it was read from and what could not be read. */
export interface LoadedLedger {
  /** The oldest first. */
  readonly editions: readonly Edition[];
  /** In the order of the file. */
  readonly corrections: readonly Correction[];
  readonly withdrawals: readonly Withdrawal[];
  readonly sources: readonly SourceFile[];
  readonly findings: readonly Finding[];
  /** Paths, without ending, of the files that could not be read. */
  readonly unreadable: readonly string[];
}

/** Loads `records/editions`, `corrections.yaml` and `withdrawn.yaml` of a content folder; a book without one has none. */
export async function loadLedger(content: string): Promise<LoadedLedger> {
  const editions = await loadEditions(content);
  const corrections = await loadList(content, 'corrections.yaml', correctionSchema);
  const withdrawals = await loadList(content, 'withdrawn.yaml', withdrawalSchema);
  const loads = [editions, corrections, withdrawals];
  return {
    editions: editions.records,
    corrections: corrections.entries.map(({ record: { 'found-by': foundBy, ...correction }, offset }) => ({
      ...correction,
      foundBy,
      file: 'corrections.yaml',
      offset,
    })),
    withdrawals: withdrawals.entries.map(({ record, offset }) => ({
      ...record,
      page: pageOf(record.statement, editions.records),
      file: 'withdrawn.yaml',
      offset,
    })),
    sources: [
      ...editions.records.map(({ source }) => source),
      ...[corrections, withdrawals].flatMap(({ source }) => source ?? []),
    ],
    findings: loads.flatMap((load) => load.findings),
    unreadable: loads.flatMap((load) => load.unreadable),
  };
}

/** Where the last edition that has a statement had it. */
function pageOf(address: string, editions: readonly Edition[]): string {
  return editions.findLast(({ statements }) => statements.has(address))?.statements.get(address)?.page ?? '';
}
