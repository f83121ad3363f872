import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildBook } from '../../src/book/build-book.ts';
import { indexNames } from '../../src/book/index-names.ts';
import { listDataTexts, type TextPlace } from '../../src/book/list-texts.ts';
import type { RegisterEntry, Registers } from '../../src/registers/register.ts';

const FRENCH = join(import.meta.dirname, '../fixtures/french-book');

function person(id: string, name: string, sortName: string): RegisterEntry {
  return { id, name, sortName, forms: [], variants: [] } as unknown as RegisterEntry;
}

const registers: Registers = {
  people: [
    person('ann-reed', 'Ann Reed', 'Reed, Ann'),
    person('tom-reed', 'Tom Reed', 'Reed, Tom'),
    person('una-strand', 'Una Strand', 'Strand, Una'),
  ],
  organisations: [],
  places: [],
  equipment: [],
  terms: [],
};

function place(id: string, ...texts: string[]): TextPlace {
  return { path: 'chapters/a/', id, texts };
}

test('An entry is indexed at every place that names it, once, with the spellings that stand there.', () => {
  const found = indexNames(
    [
      place('s-1', 'Una Strand spoke.', 'Strand asked, and Strand answered.'),
      place('s-2', 'Nobody spoke.'),
      place('s-3', 'Strand left.'),
    ],
    registers,
  );
  expect(found).toEqual({
    'una-strand': [
      { path: 'chapters/a/', id: 's-1', written: ['Una Strand', 'Strand'] },
      { path: 'chapters/a/', id: 's-3', written: ['Strand'] },
    ],
  });
});

test('An entry of a register is no place that names itself, and one that names others.', () => {
  const found = indexNames([place('entry-una-strand', 'Una Strand, daughter of Ann Reed.')], registers);
  expect(Object.keys(found)).toEqual(['ann-reed']);
});

test('A surname that two share is the one’s whose full name stood last, or both’s where none did.', () => {
  const places = [place('s-1', 'Reed spoke.'), place('s-2', 'Tom Reed came.'), place('s-3', 'Reed left.')];
  const found = indexNames(places, registers);
  expect(found['ann-reed']!.map(({ id }) => id)).toEqual(['s-1']);
  expect(found['tom-reed']!.map(({ id }) => id)).toEqual(['s-1', 's-2', 's-3']);
});

test('A book without registers names nothing.', () => {
  const none = { people: [], organisations: [], places: [], equipment: [], terms: [] };
  expect(indexNames([place('s-1', 'Una Strand spoke.')], none)).toEqual({});
});

test('Every kind of data is looked through, in the order of the parts, without citations and marks.', async () => {
  const book = await buildBook(FRENCH);
  const places = listDataTexts(book);
  const kinds = [...new Set(places.map(({ id }) => id.split('-')[0]))];
  expect(kinds.toSorted()).toEqual(['delivery', 'entry', 'event', 'kept', 'question', 'unknown']);
  expect([...new Set(places.map(({ path }) => path))]).toEqual(book.parts.map((part) => `${part}/`));
  const texts = places.flatMap((one) => one.texts);
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter((text) => /\[[^\]]*@|\]\(/.test(text))).toEqual([]);
});
