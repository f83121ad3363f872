import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Book } from '../../../src/book/book.ts';
import { buildBook } from '../../../src/book/build-book.ts';
import { loadWords, type Words } from '../../../src/book/load-words.ts';
import { arrangeIndex, type IndexLine } from '../../../src/outputs/site/arrange-index.ts';
import type { RegisterEntry } from '../../../src/registers/register.ts';
import { BOOK_NAMES, BOOKS } from '../../books.ts';

const root = join(import.meta.dirname, '../../..');

async function wordsOf(book: Book): Promise<Words> {
  const source = { path: 'book.yaml', text: '' };
  return (await loadWords(join(root, 'layouts/words'), book.meta.language, source)).words!;
}

describe.each(BOOK_NAMES)('The index of the %s book', (name) => {
  let book: Book;
  let lines: readonly IndexLine[];

  beforeAll(async () => {
    book = await buildBook(join(root, BOOKS[name]));
    lines = arrangeIndex(book, await wordsOf(book)).flatMap((group) => group.lines);
  });

  test('has every entry of the registers once, and for every other spelling where to look.', () => {
    const entries = Object.values(book.registers).flat();
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      const own = lines.filter(({ entryId, see }) => entryId === entry.id && !see);
      expect(own).toHaveLength(1);
      const seen = lines.filter(({ entryId, see }) => entryId === entry.id && see === own[0]!.head);
      for (const { as } of entry.variants) {
        const words = as.split(' ').toSorted().join(' ');
        const heads = [own[0]!.head, ...seen.map(({ head }) => head)];
        expect(heads.map((head) => head.replaceAll(',', '').split(' ').toSorted().join(' '))).toContain(
          words,
        );
      }
    }
  });

  test('has the headings of the questions, with a place for each question under it.', () => {
    const topics = lines.filter(({ entryId }) => entryId === undefined);
    const headed = book.questions.filter(({ under }) => under !== undefined);
    expect(topics.flatMap(({ places }) => places)).toHaveLength(headed.length);
  });
});

const entry = (id: string, name: string, sortName = name, ...variants: string[]): RegisterEntry =>
  ({
    id,
    name,
    sortName,
    forms: [],
    variants: variants.map((as) => ({ as, seen: '' })),
  }) as unknown as RegisterEntry;

async function headsOf(people: readonly RegisterEntry[], language = 'en'): Promise<readonly string[]> {
  const stock = await buildBook(join(root, BOOKS.stock));
  const registers = { people, organisations: [], places: [], equipment: [], terms: [] };
  const book = { ...stock, questions: [], registers, meta: { ...stock.meta, language } };
  return arrangeIndex(book, await wordsOf(book)).flatMap(({ letter, lines }) => [
    letter,
    ...lines.map(({ head, see }) => (see ? `${head} → ${see}` : head)),
  ]);
}

describe('Names and spellings', () => {
  test('stand under the name that they are sorted by, and so do their other spellings.', async () => {
    const entries = [
      entry('keita', 'Ibrahim Boubacar Keïta', 'Keïta, Ibrahim Boubacar', 'Ibrahim Boubacar Keita', 'IBK'),
      entry('mi-35', 'Mil Mi-35P', 'Mi-35P, Mil', 'Mil. Mi-35B'),
    ];
    expect(await headsOf(entries)).toEqual([
      'I',
      'IBK → Keïta, Ibrahim Boubacar',
      'K',
      'Keita, Ibrahim Boubacar → Keïta, Ibrahim Boubacar',
      'Keïta, Ibrahim Boubacar',
      'M',
      'Mi-35B, Mil. → Mi-35P, Mil',
      'Mi-35P, Mil',
    ]);
  });

  test('are shown whole where the name that they are sorted by is no more than a key.', async () => {
    expect(await headsOf([entry('cn', '“National Committee for All”', 'National Committee')])).toEqual([
      'N',
      '“National Committee for All”',
    ]);
  });

  test('are sorted as the language does, accents and articles aside.', async () => {
    const entries = [entry('z', 'zone'), entry('e', 'Écho', 'Écho', 'L’Écho du Val'), entry('f', 'Fer')];
    expect(await headsOf(entries, 'fr')).toEqual([
      'E',
      'Écho',
      'Écho du Val, L’ → Écho',
      'F',
      'Fer',
      'Z',
      'zone',
    ]);
  });

  test('There is no index without registers, also where questions have headings.', async () => {
    const book = await buildBook(join(root, BOOKS.real));
    const registers = { people: [], organisations: [], places: [], equipment: [], terms: [] };
    expect(arrangeIndex({ ...book, registers }, await wordsOf(book))).toEqual([]);
  });
});
