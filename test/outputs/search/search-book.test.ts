import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildBook } from '../../../src/book/build-book.ts';
import { loadWords } from '../../../src/book/load-words.ts';
import { markWords } from '../../../src/outputs/search/mark-words.ts';
import { createSearch } from '../../../src/outputs/search/search-book.ts';
import type { SearchIndex } from '../../../src/outputs/search/search-index.ts';
import { indexBook, writeSearchIndex } from '../../../src/outputs/search/write-search-index.ts';

const root = join(import.meta.dirname, '../../..');

async function indexOf(content: string): Promise<{ index: SearchIndex; script: string }> {
  const book = await buildBook(join(root, content));
  const { words } = await loadWords(
    join(root, 'layouts/words'),
    book.meta.language,
    book.sourceByPath['book.yaml']!,
  );
  return { index: indexBook(book, words!), script: writeSearchIndex(book, words!) };
}

describe('In the stock book, a search', () => {
  let index: SearchIndex;
  let script: string;
  let addressesOf: (query: string) => readonly string[];

  beforeAll(async () => {
    ({ index, script } = await indexOf('test/fixtures/book'));
    const search = createSearch(index);
    addressesOf = (query) =>
      search(query).map(({ document: { page, id } }) => `${index.pages[page]!.path}#${id}`);
  });

  test('finds sentences of the story, entries of the data and notes.', () => {
    const found = addressesOf('hull rotten');
    expect(found).toEqual(
      expect.arrayContaining(['chapters/the-old-boat/#s-rotten', 'sources/courier-1997/#para-1']),
    );
    expect(found.some((address) => address.startsWith('differences/#question-'))).toBe(true);
  });

  test('asks for every word, and takes no notice of capitals, accents and missing ends.', () => {
    const all = addressesOf('hull');
    expect(addressesOf('HÚLL')).toEqual(all);
    expect(addressesOf('hul')).toEqual(expect.arrayContaining([...all]));
    expect(addressesOf('hull rotten').length).toBeLessThan(all.length);
    expect(addressesOf('hull giraffe')).toEqual([]);
  });

  test('forgives a wrong letter in a longer word, and none in a figure.', () => {
    expect(addressesOf('rottan')).toContain('chapters/the-old-boat/#s-rotten');
    expect(addressesOf('1997').length).toBeGreaterThan(0);
    expect(addressesOf('1993')).toEqual([]);
  });

  test.each(['', '   ', '<img src=x onerror=alert(1)>', 'مالي', '"', '()[]{}*?\\', 'x'.repeat(10_000)])(
    'answers %j with nothing, and without a fault.',
    (query) => {
      expect(addressesOf(query)).toEqual([]);
    },
  );

  test('knows which sentence goes on from which.', () => {
    const at = index.documents.findIndex(({ goesOn }) => goesOn);
    expect(at).toBeGreaterThan(0);
    expect(index.documents[at - 1]!.page).toBe(index.documents[at]!.page);
  });

  test('looks through a script that says nothing but the index.', () => {
    const [, json = ''] = /^globalThis\.searchIndex = (.*);\n$/.exec(script) ?? [];
    expect(JSON.parse(json)).toEqual(index);
  });
});

test('A name is found in every spelling of the registers, where it stands in another; the finding says so.', async () => {
  const { index } = await indexOf('content');
  const entry = index.documents.find(({ id }) => id === 'entry-mi-35p')!;
  const spellings = index.spellings[entry.names![0]!]!;
  expect(spellings).toContain('Mi-35B');
  const found = createSearch(index)('Mi-35B');
  const story = found.filter(({ document }) => document.id.startsWith('s-'));
  expect(story.length).toBeGreaterThan(0);
  const elsewhere = story.find(({ document }) => !/35B/.test(document.texts.join(' ')))!;
  expect(elsewhere.isByName).toBe(true);
  const printed = found.find(({ document }) => document.texts.some((text) => text.includes('Mi-35B')))!;
  expect(printed.isByName).toBe(false);
});

test('A search in French takes an elided article apart from its word.', async () => {
  const { index } = await indexOf('test/fixtures/french-book');
  const text = index.documents.flatMap(({ texts }) => texts).find((one) => /\bl’\p{L}{4,}/u.test(one))!;
  const [, word = ''] = /\bl’(\p{L}{4,})/u.exec(text)!;
  const found = createSearch(index)(word);
  expect(found.flatMap(({ document }) => document.texts)).toContain(text);
});

test('Words are marked as they are written, wherever they stand, and no part of another.', () => {
  expect(markWords('État: l’État, étatisme.', new Set(['etat']))).toEqual([
    { text: 'État', isMarked: true },
    { text: ': l’', isMarked: false },
    { text: 'État', isMarked: true },
    { text: ', étatisme.', isMarked: false },
  ]);
});
