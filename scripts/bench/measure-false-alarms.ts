import { basename } from 'node:path';
import { buildBook } from '../../src/book/build-book.ts';
import { checkBook } from '../../src/checks/check-book.ts';
import { RULES } from '../../src/checks/rules.ts';

/** Alarms for each sentence of good cited prose that are too many. */
const MOST = 0.01;

/** Counts what the rules that hold sentences against notes find in the book as it stands, where they must find nothing, and in good cited prose on other subjects. */
export async function measureFalseAlarms(content: string, foreign: readonly string[]) {
  const own = await alarmsIn(content);
  const others = await Promise.all(foreign.map(alarmsIn));
  const sentences = others.reduce((sum, one) => sum + one.sentences, 0);
  const alarms = others.flatMap((one) => one.alarms.filter((line) => line.includes('/chapters/')));
  const beside = others.flatMap((one) => one.alarms.filter((line) => !line.includes('/chapters/')));
  return {
    isReached: own.alarms.length === 0 && alarms.length <= MOST * sentences,
    own: own.alarms,
    foreign: alarms,
    beside,
    lines: [
      `false alarms in the book as it stands: ${own.alarms.length} in ${own.sentences} sentences of chapters, and all data (goal 0)`,
      ...own.alarms,
      `false alarms in foreign prose: ${alarms.length} in ${sentences} sentences (goal at most 1 in 100)`,
      ...alarms,
      `in the registers and summaries of those books, which are no sentences of a story: ${beside.length}`,
    ],
  };
}

async function alarmsIn(folder: string) {
  const book = await buildBook(folder);
  const testing = new Set(RULES.filter(({ testsParts }) => testsParts).map(({ id }) => id));
  const { findings } = checkBook(book);
  const told = book.chapters.flatMap(({ prose }) => prose.blocks.flatMap((block) => block.statements));
  return {
    sentences: told.length,
    alarms: findings
      .filter(({ rule }) => testing.has(rule))
      .map(
        ({ rule, place: { file, line, column, excerpt, length }, message }) =>
          `  ${basename(folder)}/${file}:${line}:${column} “${excerpt.slice(column - 1, column - 1 + length)}” ${message} [${rule}]`,
      ),
  };
}
