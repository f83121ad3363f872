import { describe, expect, test } from 'vitest';
import { citationKey, type CitedItem } from '../../src/references/citation.ts';
import { looksLikeCitation, parseCitation } from '../../src/references/parse-citation.ts';
import { drawText, makeRandom } from '../text/make-random.ts';

function item(parts: Partial<CitedItem>): CitedItem {
  return { articleId: 'a', places: [], prefix: '', suffix: '', ...parts };
}

function keyOf(written: string): string {
  return citationKey(parseCitation(written)!);
}

describe('A citation', () => {
  test.each<[string, Partial<CitedItem>]>([
    ['[@a]', {}],
    ['[@a, para. 3]', { places: ['3'] }],
    ['[@a para. 3]', { places: ['3'] }],
    ['[@a, paragraph 3]', { places: ['3'] }],
    ['[@a, ¶ 3]', { places: ['3'] }],
    ['[@a, ¶¶3–4]', { places: ['3', '4'] }],
    ['[@a, paras. 2-4, 7]', { places: ['2', '3', '4', '7'] }],
    ['[@a, paras. 2—3]', { places: ['2', '3'] }],
    ['[@a, paras. 2 to 3]', { places: ['2', '3'] }],
    ['[@a, paras. 1 and 3]', { places: ['1', '3'] }],
    ['[@a, paras. 1, 3, and 5]', { places: ['1', '3', '5'] }],
    ['[@a, paras. 1 & 3]', { places: ['1', '3'] }],
    ['[@a, paras. 007]', { places: ['7'] }],
    ['[@a, headline]', { places: ['headline'] }],
    ['[@a, standfirst and caption]', { places: ['standfirst', 'caption'] }],
    ['[@a, headline, para. 1]', { places: ['headline', '1'] }],
    ['[@a, paras. 1–2, caption, in short]', { places: ['1', '2', 'caption'], suffix: 'in short' }],
    ['[see @a, para. 3]', { places: ['3'], prefix: 'see' }],
    [
      '[compare also @a, para. 3, in his words]',
      { places: ['3'], prefix: 'compare also', suffix: 'in his words' },
    ],
    ['[@a, in passing]', { suffix: 'in passing' }],
    ['[@a,\npara. 3]', { places: ['3'] }],
    ['[write to x@y.org, see @a, para. 3]', { places: ['3'], prefix: 'write to x@y.org, see' }],
  ])('%s', (written, expected) => {
    expect(parseCitation(written)).toEqual({ items: [item(expected)], written });
  });

  test('names several articles, each with its places.', () => {
    expect(parseCitation('[@a, para. 1; see @b-2.c, caption ; @d]')?.items).toEqual([
      item({ places: ['1'] }),
      item({ articleId: 'b-2.c', places: ['caption'], prefix: 'see' }),
      item({ articleId: 'd' }),
    ]);
  });

  test.each([
    '[]',
    '[@]',
    '[a]',
    '[@a',
    '@a]',
    '@a',
    '',
    '[',
    '[@a; ]',
    '[; @a]',
    '[@a;; @b]',
    '[@a, 3]',
    '[@a, p. 3]',
    '[@a, para 3]',
    '[@a, para. three 3]',
    '[@a, para. 3a]',
    '[@a, para. 3.5]',
    '[@a, paras. 3/4]',
    '[@a, paras. 4–3]',
    '[@a, paras. 3–]',
    '[@a, paras. 1–999999]',
    '[@a, paras. 3, 45x]',
    '[@a, para. 99999999999999999999999]',
    '[@a, paras. 1–500, 1–500]',
    `[@a, para. ${'1, '.repeat(600)}1]`,
  ])('is not %s', (written) => {
    expect(parseCitation(written)).toBeUndefined();
  });

  test('is told by an @ that begins a word.', () => {
    expect(['@a', 'see @a', '(@a'].filter(looksLikeCitation)).toHaveLength(3);
    expect(['x@y.org', 'x.@y', 'the @ sign', '@', '', '@-a', 'x_@y'].filter(looksLikeCitation)).toEqual([]);
  });

  test('has one key for the same places in the same words, and another for others.', () => {
    expect(keyOf('[@a, paras. 1–2]')).toBe(keyOf('[@a, ¶¶ 1, 2]'));
    const others = [
      '[@a, para. 1]',
      '[@b, para. 1]',
      '[see @a, para. 1]',
      '[@a, para. 1, so]',
      '[@a, para. 1; @b]',
    ];
    expect(new Set(others.map(keyOf)).size).toBe(others.length);
  });
});

test('Whatever stands between the brackets, it is a citation with known parts or none, and nothing is thrown.', () => {
  const parts = [
    '@a',
    '@',
    ';',
    ',',
    ' ',
    'para. ',
    'paras. ',
    '¶',
    '3',
    '12',
    '–',
    '-',
    'and',
    'to',
    'see',
    '.',
    '\n',
    '[',
    ']',
    'caption',
    '<',
    '"',
    'é',
  ];
  let read = 0;
  for (let seed = 1; seed <= 3000; seed++) {
    const written = `[${drawText(makeRandom(seed), parts, 12)}]`;
    for (const { places, articleId } of parseCitation(written)?.items ?? []) {
      read++;
      const known = places.filter((place) => /^(?:\d+|headline|standfirst|caption)$/.test(place));
      expect({ written, known, isNamed: articleId !== '' }).toEqual({
        written,
        known: places,
        isNamed: true,
      });
    }
  }
  expect(read).toBeGreaterThan(50);
});

test.each([
  ['at signs', `[${'@'.repeat(200_000)}]`],
  ['ids without an end', `[@a${':'.repeat(200_000)}]`],
  ['commas', `[@a, para. 1${','.repeat(200_000)}]`],
  ['spaces', `[@a${' '.repeat(200_000)}x 1]`],
  ['paragraphs', `[@a, paras. ${'1–2,'.repeat(50_000)}]`],
])('A citation of very many %s ends.', (_, written) => {
  expect(parseCitation(written)?.items.length ?? 0).toBeLessThan(2);
});
