import { expect, test } from 'vitest';
import { loadArticles } from '../../src/articles/load-articles.ts';
import { parseArticle } from '../../src/articles/parse-article.ts';
import { parseEdtfDate } from '../../src/text/edtf-date.ts';
import { layBook, STOCK_BOOK } from '../checks/lay-book.ts';

test('The articles of the stock book are read, in the order of their names.', async () => {
  const { records, findings, unreadable } = await loadArticles(STOCK_BOOK);
  expect(records.map(({ id }) => id)).toEqual(['courier-1997', 'mail-1998']);
  expect([findings, unreadable]).toEqual([[], []]);
  const [courier, mail] = records;
  expect(courier).toMatchObject({
    title: 'Island without a boat',
    authors: ['Bram Hollis'],
    date: parseEdtfDate('1997-03-04'),
    dateIs: 'printed',
    words: 240,
    copy: ['A clipping; the last column is torn.'],
    editorsNotes: [{ text: 'The Courier was the island’s only newspaper.', references: [] }],
    passages: [
      { place: 'headline', note: 'The island is said to be without a boat.', setAside: undefined },
      {
        place: '1',
        note: 'The ferry *Tern* was taken out of service on 3 March 1997, the council said, because her hull was rotten.',
        quotations: [
          {
            words: 'Nobody will drown for a timetable',
            speaker: 'Una Strand of the council',
            isTranslated: false,
          },
        ],
        reckoned: [{ words: 'yesterday', is: parseEdtfDate('1997-03-03') }],
      },
      { place: '2', quotations: [], faults: [] },
      { place: '3', setAside: 'It lists the times of the bus.' },
    ],
  });
  expect(mail).toMatchObject({
    title: '“Gannet” comes to Ormsay',
    outlet: 'Mainland Mail',
    carriedBy: undefined,
    authors: [],
  });
  const { source, offsetByPlace } = courier!;
  expect(source.text.slice(offsetByPlace['2'])).toMatch(/^place: 2\n/);
});

test('A date that nothing tells is absent.', async () => {
  const [courier] = (await loadArticles(STOCK_BOOK)).records;
  const text = courier!.source.text.replace('date: 1997-03-04', 'date: unknown');
  expect(parseArticle({ path: 'articles/courier-1997.yaml', text }).record?.date).toBeUndefined();
});

test('An article that cannot be read keeps none of the others from being read.', async () => {
  const content = await layBook({
    texts: { 'articles/courier-1997.yaml': 'id: [', 'articles/empty.yaml': '' },
  });
  const { records, findings, unreadable } = await loadArticles(content);
  expect(records.map(({ id }) => id)).toEqual(['mail-1998']);
  expect(unreadable).toEqual(['articles/courier-1997', 'articles/empty']);
  expect(new Set(findings.map(({ place }) => place.file))).toEqual(
    new Set(['articles/courier-1997.yaml', 'articles/empty.yaml']),
  );
});
