import { basename } from 'node:path';
import { buildBook } from '../../src/book/build-book.ts';
import { checkBook } from '../../src/checks/check-book.ts';

/** Alarms for each sentence of good cited prose that are too many. */
const MOST = 0.01;

/** It judges runs of sentences by a rule of this house that the writers of that prose did not know: what it finds there is so, and is printed apart. */
const RULE_OF_RUNS = 'single-voice-is-declared';

/** Counts what the rules find in the book as it stands, where they must find nothing, and in good cited prose on other subjects. */
export async function measureFalseAlarms(content: string, foreign: readonly string[]) {
  const own = await alarmsIn(content);
  const others = await Promise.all(foreign.map(alarmsIn));
  const sentences = others.reduce((sum, one) => sum + one.sentences, 0);
  const told = others.flatMap((one) => one.alarms.filter((line) => line.includes('/chapters/')));
  const runs = told.filter((line) => line.endsWith(`[${RULE_OF_RUNS}]`));
  const alarms = told.filter((line) => !runs.includes(line));
  const beside = others.flatMap((one) => one.alarms.filter((line) => !line.includes('/chapters/')));
  return {
    isReached: own.alarms.length === 0 && alarms.length <= MOST * sentences,
    own: own.alarms,
    foreign: alarms,
    runs,
    beside,
    lines: [
      `false alarms in the book as it stands: ${own.alarms.length} in ${own.sentences} sentences of chapters, and all data (goal 0)`,
      ...own.alarms,
      `false alarms in foreign prose: ${alarms.length} in ${sentences} sentences (goal at most 1 in 100)`,
      ...alarms,
      `beside them, runs of five sentences and more on one article that say so nowhere: ${runs.length} (no goal)`,
      `in the registers and summaries of those books, and of these as books: ${beside.length} (no goal)`,
    ],
  };
}

async function alarmsIn(folder: string) {
  const book = await buildBook(folder);
  const { findings } = checkBook(book);
  const told = book.chapters.flatMap(({ prose }) => prose.blocks.flatMap((block) => block.statements));
  return {
    sentences: told.length,
    alarms: findings
      .filter(({ severity }) => severity === 'error')
      .map(
        ({ rule, place: { file, line, column, excerpt, length }, message }) =>
          `  ${basename(folder)}/${file}:${line}:${column} “${excerpt.slice(column - 1, column - 1 + length)}” ${message} [${rule}]`,
      ),
  };
}
