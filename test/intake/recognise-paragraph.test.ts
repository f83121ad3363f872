import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildBook } from '../../src/book/build-book.ts';
import {
  recogniseParagraph,
  recogniseText,
  type KnownParagraph,
} from '../../src/intake/recognise-paragraph.ts';
import { ROTTEN, SOUND } from '../fixtures/courier-paragraphs.ts';

let known: readonly KnownParagraph[];

beforeAll(async () => {
  const { articleById } = await buildBook(join(import.meta.dirname, '../fixtures/book'));
  known = articleById['courier-1997']!.passages.flatMap(({ place, fingerprint, sketch }) =>
    fingerprint ? [{ place, fingerprint, sketch }] : [],
  );
});

test('A paragraph is known by its fingerprint, however it is typed and wrapped.', () => {
  const typed = ROTTEN.replace(/[“”]/g, '"').replace(' – ', ' -- ').replace('taken out', '**taken**\n  out');
  for (const text of [ROTTEN, typed]) {
    expect(recogniseParagraph(text, known)).toMatchObject({ kind: 'same', places: ['1'] });
  }
  expect(recogniseParagraph(SOUND, known)).toMatchObject({ kind: 'same', places: ['2'] });
});

test('A long paragraph that was changed is told to be like the one it was; with each change less.', () => {
  const changed = recogniseParagraph(ROTTEN.replace('yesterday', 'today'), known);
  expect(changed).toMatchObject({ kind: 'alike', places: ['1'] });
  const more = recogniseParagraph(ROTTEN.replace('yesterday', 'today').replace('council', 'owner'), known);
  expect(more.likeness).toBeLessThan(1);
  expect(changed.likeness).toBeGreaterThan(more.likeness!);
});

test('Of another text it is said that it is unknown, and of a short one that no likeness can be told.', () => {
  const stranger = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
  expect(recogniseParagraph(stranger, known)).toMatchObject({ kind: 'unknown', places: [] });
  expect(recogniseParagraph(SOUND.replace('sound', 'rotten'), known).kind).toBe('short');
  expect(recogniseParagraph('', known).kind).toBe('short');
});

test('Several paragraphs are told apart, and lines of one are not.', () => {
  expect(recogniseText(`${ROTTEN}\n\n${SOUND}\n`, known).map(({ places }) => places)).toEqual([['1'], ['2']]);
  expect(recogniseText(ROTTEN.replace(' and ', '\nand '), known)).toMatchObject([{ kind: 'same' }]);
  expect(recogniseText(ROTTEN.replace('yesterday', 'today').replace(' and ', '\nand '), known)).toMatchObject(
    [{ kind: 'alike' }],
  );
});

test('One text in two places is said to be both.', () => {
  const [first] = known;
  const twice = [first!, { ...first!, place: '7' }];
  expect(recogniseParagraph(ROTTEN, twice).places).toEqual(['1', '7']);
});
