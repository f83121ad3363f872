import { describe, expect, test } from 'vitest';
import { toNormalForm } from '../../src/text/normal-form.ts';

describe('The normal form', () => {
  test.each([
    [
      'typographic quotation marks, dashes and dots',
      '“Boats” – ‘ours’ — sail…',
      '"Boats" - \'ours\' - sail...',
    ],
    ['guillemets', '« Bateaux »', '" Bateaux "'],
    ['kinds of space and line ends', '  a\u00A0boat\u202Fand\n\ta  sail ', 'a boat and a sail'],
    ['a letter and its accent apart', 'e\u0301te\u0301', 'été'],
    ['what shows nothing', '\uFEFFwrit\u00ADten \u202Bhere\u202C\u200B', 'written here'],
    [
      'Markdown links and pictures',
      'See [the *old* boat](https://a.example/x_(1) "t") ![quay](q.png).',
      'See the old boat quay.',
    ],
    ['emphasis', '**Two** *boats*, __one__ _sail_ and ***rope***', 'Two boats, one sail and rope'],
    ['a heading and a quotation', '## The boat', 'The boat'],
    ['escapes and tags', String.raw`1\. The <em>boat</em> \[sic\]`, '1. The boat [sic]'],
  ])('makes %s plain.', (_, written, plain) => {
    expect(toNormalForm(written)).toBe(plain);
    expect(toNormalForm(plain)).toBe(plain);
  });

  test.each(['2 * 3 * 4 = 24', 'boat_no_7', 'a < b > c', 'Words [...] left out (so)', 'Mi-35P', '12,000 £'])(
    'leaves “%s” as it is.',
    (text) => {
      expect(toNormalForm(text)).toBe(text);
    },
  );

  test('keeps letters, case and figures apart.', () => {
    expect(toNormalForm('The Boat')).not.toBe(toNormalForm('the boat'));
    expect(toNormalForm('12 boats')).not.toBe(toNormalForm('13 boats'));
  });

  test('is made in a moment of a text that is all marks.', () => {
    for (const marks of ['[', '](', '[](', '<a', '*', '_', '\\', '!['])
      expect(toNormalForm(marks.repeat(50_000)).length).toBeLessThanOrEqual(150_000);
  });
});
