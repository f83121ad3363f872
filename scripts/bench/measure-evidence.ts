import { join } from 'node:path';
import { buildBook } from '../../src/book/build-book.ts';
import { listChanges } from '../../src/trials/list-changes.ts';
import { formatTally, tallyChanges, type Tally } from '../../src/trials/tally-changes.ts';
import { tryChanges } from '../../src/trials/try-changes.ts';
import { measureFalseAlarms } from './measure-false-alarms.ts';
import { measureGrowth } from './measure-growth.ts';

/** Cited prose on other subjects. */
const FOREIGN = ['prose-a', 'prose-b', 'prose-c'].map((name) =>
  join(import.meta.dirname, '../../test/fixtures/evidence', name),
);
/** Missed changes that are printed of a kind; `--json` has all. */
const SHOWN = 8;

/** Makes one wrong change at a time to the book and prints, kind by kind, how many were found by the rules that ought to, on the changed words; then false alarms, and how the time of a check grows. Returns whether every goal is reached. */
export async function measureEvidence(content: string, isJson: boolean): Promise<boolean> {
  const growth = await measureGrowth(content);
  const alarms = await measureFalseAlarms(content, FOREIGN);
  const book = await buildBook(content);
  const { changes, withoutParts, needingNone } = listChanges(book);
  const tried = await tryChanges(book, changes);
  const tallies = tallyChanges(tried);
  const short = tallies.filter(({ isEnough }) => !isEnough);
  const foreign = await tallyForeign(short);
  const isReached =
    [...tallies, ...foreign].every((tally) => tally.isReached) && alarms.isReached && growth.isReached;
  if (isJson) {
    console.log(
      JSON.stringify({ tallies, foreign, withoutParts, needingNone, alarms, growth, isReached }, null, 2),
    );
    return isReached;
  }
  for (const tally of tallies) {
    print(tally);
    for (const other of foreign.filter(({ kind }) => kind === tally.kind)) print(other, ', in foreign books');
  }
  console.log(
    `citations that cannot be caught when moved, in sentences with nothing that another note lacks: ${withoutParts}`,
  );
  console.log(`sentences that speak of the articles, from which no citation is removed: ${needingNone}`);
  const unreadable = tried.filter(({ outcome }) => outcome === 'unreadable').length;
  console.log(`changes by which a file could not be read any more, and not counted: ${unreadable}`);
  for (const line of [...alarms.lines, ...growth.lines]) console.log(line);
  return isReached;
}

/** The same kinds in books on other subjects, where the book itself cannot give enough. */
async function tallyForeign(short: readonly Tally[]): Promise<readonly Tally[]> {
  if (short.length === 0) return [];
  const tried = [];
  for (const folder of FOREIGN) {
    const book = await buildBook(folder);
    const changes = listChanges(book).changes.filter((change) =>
      short.some(({ kind }) => kind === change.kind),
    );
    tried.push(...(await tryChanges(book, changes)));
  }
  return tallyChanges(tried).filter((tally) => short.some(({ kind }) => kind === tally.kind));
}

function print(tally: Tally, where = ''): void {
  console.log(formatTally(tally, where));
  for (const { path, address, was, replacement } of tally.missed.slice(0, SHOWN)) {
    console.log(`  missed: ${path} ${address}: “${was.trim()}” → “${replacement}”`);
  }
  const more = tally.missed.length - SHOWN;
  if (more > 0) console.log(`  … and ${more} more`);
}
