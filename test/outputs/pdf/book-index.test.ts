import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Book } from '../../../src/book/book.ts';
import { buildBook } from '../../../src/book/build-book.ts';
import { loadWords } from '../../../src/book/load-words.ts';
import { arrangeIndex, type IndexLine } from '../../../src/outputs/site/arrange-index.ts';
import { createNameFinder } from '../../../src/registers/find-names.ts';
import type { RegisterEntry } from '../../../src/registers/register.ts';
import { builtBook } from '../../built-book.ts';
import { readByPdfJs } from './read-by-pdf-js.ts';
import { openPdf, outlineOf } from './read-pdf.ts';

const root = join(import.meta.dirname, '../../..');

/** One page of the real book: its number, what is read out of it without notes, and all of that without spaces. */
interface ReadPage {
  readonly label: string;
  readonly text: string;
  readonly letters: string;
}

let book: Book;
let pages: readonly ReadPage[];
let sheetOf: (title: string) => number;
let lines: readonly IndexLine[];
/** Pages that the index gives to each line that gives any. */
let given: ReadonlyMap<IndexLine, readonly string[]>;

beforeAll(async () => {
  book = await buildBook(join(root, 'content'));
  const words = await loadWords(join(root, 'layouts/words'), 'en', { path: '', text: '' });
  lines = arrangeIndex(book, words.words!).flatMap((group) => group.lines);
  const pdf = await openPdf(await readFile(join((await builtBook('real')).folder, 'book.pdf')));
  const labels = (await pdf.getPageLabels())!;
  pages = (await readByPdfJs(pdf)).map(({ runs }, at) => {
    const text = runs
      .filter(({ roles }) => !roles.includes('Note') && !roles.includes('Figure'))
      .map((run) => run.text)
      .join('');
    return { label: labels[at]!, text, letters: lettersOf(text) };
  });
  const outline = await outlineOf(pdf);
  sheetOf = (title) => outline.find((entry) => entry.title === title)!.page;
  given = readIndex();
});

function lettersOf(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u00AD\u2010-\u2012-]+/gu, '');
}

/** Reads the lines of the index one after the other; what stands up to the next head belongs to the one before. */
function readIndex(): ReadonlyMap<IndexLine, readonly string[]> {
  const text = pages
    .slice(sheetOf('Index') - 1, sheetOf('Colophon') - 1)
    .map((page) => page.letters)
    .join('');
  const starts: number[] = [];
  let from = 0;
  for (const { head, see } of lines) {
    const start = text.indexOf(lettersOf(head), from);
    expect({ head, stands: start > -1 }).toEqual({ head, stands: true });
    starts.push(start);
    from = start + lettersOf(head).length;
    if (!see) continue;
    const target = `see${lettersOf(see)}`;
    expect(text.slice(from, from + target.length)).toBe(target);
    from += target.length;
  }
  return new Map(
    lines.flatMap((line, at) => {
      const list = text.slice(starts[at]! + lettersOf(line.head).length, starts[at + 1]);
      return line.see ? [] : [[line, expanded(list)]];
    }),
  );
}

function expanded(list: string): readonly string[] {
  return [...list.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => String(Number(first) + at)),
  );
}

function spellingsOf(entry: RegisterEntry): readonly string[] {
  const { name, forms, variants, sortName } = entry;
  return [name, ...forms, ...variants.map(({ as }) => as), sortName.split(', ')[0]!];
}

/** The letters of a page, with those of the next in which a name may end that began on it. */
function lettersFrom(label: string): string {
  const at = pages.findIndex((page) => page.label === label);
  return pages[at]!.letters + (pages[at + 1]?.letters.slice(0, 40) ?? '');
}

test('Every number of the index is a page on which the name stands, in one of its spellings.', () => {
  const entries = Object.values(book.registers).flat();
  let count = 0;
  for (const [{ entryId, head, isDefined }, labels] of given) {
    const entry = entries.find(({ id }) => id === entryId);
    if (!entry) continue;
    expect({ head, pages: labels.length }).not.toEqual({ head, pages: 0 });
    // An entry of a register may go on overleaf without its name.
    const named = isDefined
      ? labels.filter((label, at) => at !== 1 || Number(label) !== Number(labels[0]) + 1)
      : labels;
    for (const label of named) {
      const letters = lettersFrom(label);
      const stands = spellingsOf(entry).some((spelling) => letters.includes(lettersOf(spelling)));
      expect({ head, label, stands }).toEqual({ head, label, stands: true });
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(300);
});

/** Titles of what an editor’s note refers to are no mentions either. */
function withoutTitles(text: string): string {
  const notes = Object.values(book.registers).flatMap((entries) =>
    entries.flatMap((one) => one.editorsNotes),
  );
  const titles = notes.flatMap(({ references }) => references.map(({ title }) => title));
  return titles.reduce((rest, title) => rest.replaceAll(title, ''), text.replaceAll(/\s+/g, ' '));
}

test('Every page on which a name stands is in the index.', () => {
  const findNames = createNameFinder(book.registers);
  // What a citation names is no mention; articles are cited by their outlets.
  const outlets = new Set(
    book.articles.flatMap(({ label }) =>
      findNames(label).flatMap(({ entries }) => entries.map(({ id }) => id)),
    ),
  );
  const told = pages.slice(
    pages.findIndex(({ label }) => label === '1'),
    sheetOf('Sources') - 1,
  );
  const missed: string[] = [];
  let count = 0;
  for (const { label, text } of told) {
    for (const { entries, written } of findNames(withoutTitles(text))) {
      const [entry] = entries;
      if (entries.length > 1 || outlets.has(entry!.id)) continue;
      const line = lines.find(({ entryId, see }) => entryId === entry!.id && !see)!;
      if (!given.get(line)!.includes(label)) missed.push(`${written} on page ${label}`);
      count += 1;
    }
  }
  expect(missed).toEqual([]);
  expect(count).toBeGreaterThan(500);
});

test('A heading of questions stands with the pages of its questions.', () => {
  const topics = [...given].filter(([{ entryId }]) => entryId === undefined);
  expect(topics.length).toBeGreaterThan(3);
  for (const [{ places }, labels] of topics) {
    const asked = places.map(({ id }) => book.questions.find((one) => `question-${one.id}` === id)!.question);
    const found = asked.map(
      (question) => pages.find(({ letters }) => letters.includes(lettersOf(question)))!.label,
    );
    expect(labels).toEqual([...new Set(found)]);
  }
});
