import { expect, test } from 'vitest';
import { buildBook } from '../../src/book/build-book.ts';
import { listExports } from '../../src/outputs/exports/list-exports.ts';
import { styleWorks } from '../../src/outputs/exports/style-works.ts';
import { loadSiteWords } from '../../src/outputs/site/load-site-words.ts';
import { STOCK_BOOK } from '../checks/lay-book.ts';

const options = { content: STOCK_BOOK, made: ['html'] } as const;

async function exportsByPath(): Promise<ReadonlyMap<string, string>> {
  const exports = listExports(await buildBook(STOCK_BOOK), await loadSiteWords(options));
  return new Map(exports.map(({ path, text }) => [path, text]));
}

test('The book, each chapter and each source have what they rest on and what they are, in three formats.', async () => {
  const paths = [...(await exportsByPath()).keys()];
  const names = ['', 'chapters/the-old-boat/', 'chapters/the-new-boat/'].flatMap((folder) => [
    `${folder}bibliography`,
    `${folder}citation`,
  ]);
  const sources = ['courier-1997', 'mail-1998'].map((id) => `sources/${id}/bibliography`);
  const expected = [...names, ...sources].flatMap((name) =>
    ['bib', 'ris', 'json'].map((format) => `${name}.${format}`),
  );
  expect(paths.toSorted()).toEqual(expected.toSorted());
});

test('The record of an article holds what the article says of itself, and no more.', async () => {
  const text = (await exportsByPath()).get('sources/mail-1998/bibliography.json')!;
  expect(JSON.parse(text)).toEqual([
    {
      id: 'mail-1998',
      type: 'article-newspaper',
      title: '“Gannet” comes to Ormsay',
      'citation-label': 'Mainland Mail',
      issued: { 'date-parts': [[1998, 2]], circa: true },
      'container-title': 'Mainland Mail',
      language: 'en',
      note: 'date worked out by us',
    },
  ]);
});

test('A chapter is named as a chapter of the book, at its own address.', async () => {
  const exports = await exportsByPath();
  expect(exports.get('chapters/the-new-boat/citation.bib'))
    .toBe(`@incollection{ormsay-example-2020-ferry-the-new-boat,
  author = {Quill, Ada},
  title = {{The new boat}},
  booktitle = {The Ferry to Ormsay: A crossing and its quarrels, 1996–1998},
  chapter = {2},
  language = {en},
  publisher = {The Ormsay Press},
  date = {2020-02-29},
  year = {2020},
  month = feb,
  url = {https://ormsay.example/ferry/chapters/the-new-boat/},
}
`);
  expect(exports.get('citation.ris')).toContain(
    'TY  - BOOK\r\nID  - ormsay-example-2020-ferry\r\nAU  - Quill, Ada\r\n',
  );
});

test('A body that wrote the book is exported as it stands, a person in parts.', async () => {
  const { meta, ...book } = await buildBook(STOCK_BOOK);
  const signedBy = [{ literal: 'The Makers, and friends' }, ...meta.signedBy];
  const exports = listExports({ ...book, meta: { ...meta, signedBy } }, await loadSiteWords(options));
  const textOf = (path: string) => exports.find((one) => one.path === path)!.text;
  expect(textOf('citation.bib')).toContain('author = {{The Makers, and friends} and Quill, Ada},');
  expect(textOf('citation.ris')).toContain('AU  - The Makers, and friends\r\nAU  - Quill, Ada\r\n');
});

test('Each work is styled by itself in four styles, without letters that tell it from its neighbours.', async () => {
  const { book, byChapter, byArticle } = await styleWorks(
    await buildBook(STOCK_BOOK),
    await loadSiteWords(options),
  );
  expect(book.map(({ style }) => style)).toEqual(['APA', 'Chicago', 'Harvard', 'MLA']);
  expect(byChapter['the-old-boat']).toHaveLength(4);
  expect(byArticle['mail-1998']).toHaveLength(4);
  const html = [book, ...Object.values(byChapter)].flat().map((one) => one.html);
  expect(html.filter((entry) => /2020[a-z]|———/.test(entry))).toEqual([]);
  expect(byChapter['the-new-boat']![1]!.html.replace(/<[^>]*>/g, '')).toBe(
    'Quill, Ada. 2020. ‘The New Boat’. In The Ferry to Ormsay: A Crossing and Its Quarrels, 1996–1998. The Ormsay Press. https://ormsay.example/ferry/chapters/the-new-boat/.',
  );
});
