import { expect, test } from 'vitest';
import { loadChapters, loadPages } from '../../src/chapters/load-chapters.ts';
import { layBook, STOCK_BOOK } from '../checks/lay-book.ts';

test('The chapters of the stock book are read, front matter and prose.', async () => {
  const { records, findings } = await loadChapters(STOCK_BOOK, 'en');
  expect(records.map(({ slug, number }) => [slug, number])).toEqual([
    ['the-new-boat', 2],
    ['the-old-boat', 1],
  ]);
  const [fresh, old] = records;
  expect(old).toMatchObject({
    title: 'The old boat',
    shortTitle: 'The old boat, 1997',
    question: 'Why did the ferry stop?',
    revised: { edtf: '2020-03-01' },
  });
  expect(fresh!.revised).toEqual(fresh!.published);
  expect(old!.prose.headings.map(({ id }) => id)).toEqual(['h-hull']);
  expect(old!.prose.blocks.map(({ id }) => id)).toEqual(['p-answer', 'p-tern', 'p-berth', 'p-money']);
  expect(old!.prose.figures).toMatchObject([{ file: 'harbour.svg' }]);
  expect(findings).toEqual([]);
});

test('The places of statements are places in the file.', async () => {
  const { records } = await loadChapters(STOCK_BOOK, 'en');
  const statements = records.flatMap(({ source, prose }) =>
    prose.blocks.flatMap((block) => block.statements.map((statement) => ({ source, statement }))),
  );
  expect(statements.length).toBeGreaterThan(6);
  for (const { source, statement } of statements) {
    const begins = source.text.slice(statement.offset).replace(/[*[]/g, '');
    expect(begins.startsWith(statement.text.slice(0, 10))).toBe(true);
    expect(begins.slice(0, 500)).toContain(`{#${statement.id}`);
  }
});

test('Pages are read by their names.', async () => {
  const { records, findings } = await loadPages(STOCK_BOOK, 'en');
  expect(records).toMatchObject([{ slug: 'method', title: 'How this was made' }]);
  expect(findings).toEqual([]);
});

test('A chapter is published on a day, and has a number from 1.', async () => {
  const head = 'title: a\nshort-title: b\nquestion: c\ndescription: d\ncovers: 1998\n';
  const text = `---\nnumber: 0\n${head}published: 2020-02\n---\nText.\n`;
  const content = await layBook({ texts: { 'chapters/the-new-boat.md': text } });
  const { findings, unreadable } = await loadChapters(content, 'en');
  expect(unreadable).toEqual(['chapters/the-new-boat']);
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('`number`, 0'),
    expect.stringContaining('a chapter is published on a day'),
  ]);
});
