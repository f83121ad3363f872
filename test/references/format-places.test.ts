import { expect, test } from 'vitest';
import { formatCitedItem } from '../../src/references/format-citation.ts';
import { formatPlaces } from '../../src/references/format-places.ts';
import { parseEdtfDate } from '../../src/text/edtf-date.ts';
import type { Article } from '../../src/articles/article.ts';

const words = {
  para: 'para.',
  paras: 'paras.',
  headline: 'headline',
  standfirst: 'standfirst',
  caption: 'caption',
  about: 'about',
  undated: 'undated',
};

test.each([
  [[], ''],
  [['3'], 'para.\u00A03'],
  [['2', '3', '4', '7'], 'paras.\u00A02–4, 7'],
  [['1', '2'], 'paras.\u00A01–2'],
  [['4', '2'], 'paras.\u00A04, 2'],
  [['caption'], 'caption'],
  [['3', 'headline', '4'], 'headline, paras.\u00A03–4'],
  [['nowhere'], ''],
])('The places %j are “%s”.', (places, text) => {
  expect(formatPlaces(places, words)).toBe(text);
});

function format(article: Partial<Article>, isFull: boolean): string {
  const item = { articleId: 'a', places: ['1'], prefix: '', suffix: '' };
  return formatCitedItem(item, article as Article, { words, language: 'en', isFull });
}

test('A cited article is named with its date in full and without it after; a date worked out stands in brackets.', () => {
  const article = { label: 'The Mail', date: parseEdtfDate('1998-02~')!, dateIs: 'worked out' } as const;
  expect(format(article, true)).toBe('The Mail, [about February 1998], para.\u00A01');
  expect(format({ ...article, dateIs: 'printed' }, true)).toBe('The Mail, about February 1998, para.\u00A01');
  expect(format({ ...article, date: undefined }, true)).toBe('The Mail, undated, para.\u00A01');
  expect(format(article, false)).toBe('The Mail, para.\u00A01');
});
