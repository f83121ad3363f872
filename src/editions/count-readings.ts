import type { Book } from '../book/book.ts';
import { collectStatements, fingerprintOf } from './collect-statements.ts';
import type { Reading, ReadStatement } from './reading.ts';

/** What one reading comes to beside the book as it stands. */
export interface CountedReading {
  readonly reading: Reading;
  readonly read: number;
  readonly remarked: number;
  /** Remarked, and in other words since. */
  readonly changed: number;
  /** Remarked, and left as they were, with the reason. */
  readonly kept: readonly ReadStatement[];
}

/** What the readings on record come to. */
export interface CountedReadings {
  readonly readings: readonly CountedReading[];
  /** Statements of the book. */
  readonly statements: number;
  /** Those that somebody has read in the words that they have. */
  readonly readAsTheyStand: number;
  /** Readings of a statement in the words that it has, by its address, in the order of their files. */
  readonly readingsByStatement: Readonly<Record<string, readonly Reading[]>>;
}

/** Counts what was read, and what came of it: a statement whose fingerprint is another has other words than those that were read. */
export function countReadings(book: Book, readings: readonly Reading[]): CountedReadings {
  const statements = collectStatements(book);
  const standing = new Map([...statements].map(([id, text]) => [id, fingerprintOf(text)]));
  const isAsRead = ({ statement, fingerprint }: ReadStatement) => standing.get(statement) === fingerprint;
  const readingsByStatement: Record<string, Reading[]> = {};
  for (const reading of readings) {
    for (const one of reading.read.filter(isAsRead))
      (readingsByStatement[one.statement] ??= []).push(reading);
  }
  return {
    readings: readings.map((reading) => {
      const remarked = reading.read.filter(({ remark }) => remark !== undefined);
      return {
        reading,
        read: reading.read.length,
        remarked: remarked.length,
        changed: remarked.filter((one) => !isAsRead(one)).length,
        kept: remarked.filter((one) => isAsRead(one)),
      };
    }),
    statements: standing.size,
    readAsTheyStand: Object.keys(readingsByStatement).length,
    readingsByStatement,
  };
}
