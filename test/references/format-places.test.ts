import { expect, test } from 'vitest';
import { formatArticleDate } from '../../src/references/format-article-date.ts';
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

function format(article: Partial<Article>): string {
  return formatArticleDate(article as Article, words, 'en');
}

test('The date of an article that is worked out stands in brackets, and where there is none the word for it.', () => {
  const article = { date: parseEdtfDate('1998-02~')!, dateIs: 'worked out' } as const;
  expect(format(article)).toBe('[about February 1998]');
  expect(format({ ...article, dateIs: 'printed' })).toBe('about February 1998');
  expect(format({ ...article, date: undefined })).toBe('undated');
});
