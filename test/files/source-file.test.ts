import { describe, expect, test } from 'vitest';
import { placeAt, placeOf } from '../../src/files/source-file.ts';

const source = { path: 'chapters/a.md', text: 'one\ntwo three\n\nfour' };

describe('A place', () => {
  test.each([
    [0, 1, 1, 'one'],
    [3, 1, 4, 'one'],
    [4, 2, 1, 'two three'],
    [8, 2, 5, 'two three'],
    [14, 3, 1, ''],
    [15, 4, 1, 'four'],
    [19, 4, 5, 'four'],
    [99, 4, 5, 'four'],
    [-5, 1, 1, 'one'],
  ])('at offset %i is line %i, column %i.', (offset, line, column, excerpt) => {
    expect(placeAt(source, offset)).toEqual({ file: 'chapters/a.md', line, column, length: 1, excerpt });
  });

  test('in a file that begins with an empty line has a column.', () => {
    expect(placeAt({ path: 'a', text: '\nb' }, 0)).toMatchObject({ line: 1, column: 1, excerpt: '' });
    expect(placeAt({ path: 'a', text: '\nb' }, 1)).toMatchObject({ line: 2, column: 1, excerpt: 'b' });
  });

  test('in an empty file is its beginning.', () => {
    expect(placeAt({ path: 'a', text: '' }, 0)).toMatchObject({ line: 1, column: 1, length: 1, excerpt: '' });
  });

  test('is no longer than the rest of its line.', () => {
    expect(placeAt(source, 8, 100).length).toBe(5);
  });

  test('is that of the words looked for, or of where the search began.', () => {
    expect(placeOf(source, 'three', 2)).toMatchObject({ line: 2, column: 5, length: 5 });
    expect(placeOf(source, 'one', 2)).toMatchObject({ line: 1, column: 3, length: 1 });
    expect(placeOf(source, '', 4)).toMatchObject({ line: 2, column: 1 });
  });
});
