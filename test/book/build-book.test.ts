import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildBook, withBaseUrl } from '../../src/book/build-book.ts';
import { countStatements } from '../../src/book/count-statements.ts';
import { indexAnchors, indexQuestionLinks } from '../../src/book/index-anchors.ts';
import { linkUses, passageKey, type Teller } from '../../src/book/link-uses.ts';
import { checkBook } from '../../src/checks/check-book.ts';
import type { Chapter } from '../../src/chapters/chapter.ts';
import { ContentError } from '../../src/files/content-error.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { findFaults } from '../checks/find-faults.ts';
import { layBook, STOCK_BOOK } from '../checks/lay-book.ts';

function chapter(slug: string, text: string): Chapter {
  return { slug, prose: parseMarkdown({ path: `chapters/${slug}.md`, text }) } as Chapter;
}

function toTeller({ slug, prose }: Chapter): Teller {
  return { path: `chapters/${slug}/`, prose };
}

describe('The stock book', () => {
  test('is built whole: chapters in the order of the list, articles in the order of their dates.', async () => {
    const book = await buildBook(STOCK_BOOK);
    expect(book.chapters.map(({ slug }) => slug)).toEqual(['the-old-boat', 'the-new-boat']);
    expect(book.articles.map(({ id }) => id)).toEqual(['courier-1997', 'mail-1998']);
    expect(Object.keys(book.articleById).toSorted()).toEqual(['courier-1997', 'mail-1998']);
    expect(Object.keys(book.pageBySlug)).toEqual(['method']);
    expect(book.figureFiles).toEqual(['harbour.svg']);
    expect([book.findings, book.unreadable]).toEqual([[], []]);
    expect(Object.keys(book.sourceByPath)).toHaveLength(12);
    expect(book.meta).toMatchObject({
      title: 'The Ferry to Ormsay',
      reviewedBy: undefined,
      version: '1.2.0',
    });
  });

  test('counts its statements.', async () => {
    expect(countStatements(await buildBook(STOCK_BOOK))).toEqual({
      statements: 9,
      cited: 7,
      silent: 2,
      notes: 5,
      articles: 2,
    });
  });

  test('is the same when it is built twice.', async () => {
    expect(JSON.stringify(await buildBook(STOCK_BOOK))).toBe(JSON.stringify(await buildBook(STOCK_BOOK)));
  });

  test('takes another base address, with a slash at its end.', async () => {
    const book = await buildBook(STOCK_BOOK);
    expect(withBaseUrl(book, 'https://a.org/b').meta.baseUrl).toBe('https://a.org/b/');
    expect(withBaseUrl(book, 'https://a.org/').meta.baseUrl).toBe('https://a.org/');
    expect(book.meta.baseUrl).toBe('https://ormsay.example/ferry/');
  });
});

describe('Every finding comes in one run', () => {
  const faults = {
    'articles/courier-1997.yaml': 'id: courier-1997\n',
    'chapters/the-new-boat.md': 'No front matter.',
    'registers/people.yaml': '- {',
    'questions.yaml': 'one: two',
    'events.yaml': '- id: a\n',
    'pages/method.md': '---\ntitle: a\n---\n',
    'chapters/stray.md': '---\n---\nText.\n',
  };

  test('also where many files cannot be read: each is named, and what can be read is held against the rules.', async () => {
    const content = await layBook({ texts: { ...faults, 'articles/mail-1998.yaml': 'id: x\nid: y\n' } });
    const book = await buildBook(content);
    expect(book.chapters.map(({ slug }) => slug)).toEqual(['the-old-boat']);
    expect(book.unreadable.length).toBe(8);
    const files = new Set(checkBook(book).findings.map(({ place }) => place.file));
    expect([...files].toSorted()).toEqual(
      [...Object.keys(faults), 'articles/mail-1998.yaml', 'book.yaml'].toSorted(),
    );
  });

  test('what leads to an unreadable file is not called wrong too.', async () => {
    const content = await layBook({ texts: faults });
    const rules = new Set((await findFaults(content)).map(({ rule }) => rule));
    expect(rules).toContain('key-is-given');
    for (const rule of [
      'link-resolves',
      'citation-resolves',
      'record-resolves',
      'chapter-exists',
      'paragraph-exists',
    ]) {
      expect(rules).not.toContain(rule);
    }
  });

  test('a citation that is wrong is found beside an article that cannot be read.', async () => {
    const content = await layBook({ texts: { 'articles/mail-1998.yaml': 'id: [' } });
    const book = await buildBook(content);
    const wrong = { ...book, chapters: [chapter('a', 'One [@courier-1979, para. 1].{#s-1}\n{#p-1}')] };
    const source = { path: 'chapters/a.md', text: 'One [@courier-1979, para. 1].{#s-1}\n{#p-1}' };
    const withSource = { ...wrong, chapters: wrong.chapters.map((one) => ({ ...one, source })) };
    expect(checkBook(withSource).findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['citation-resolves', 'yaml-is-valid']),
    );
  });

  test('where book.yaml cannot be read, an error carries it and every other finding of reading.', async () => {
    const content = await layBook({ texts: { ...faults, 'book.yaml': 'title: [' } });
    const error = await buildBook(content).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ContentError);
    const files = (error as ContentError).findings.map(({ place }) => place.file);
    expect(new Set(files)).toEqual(new Set(['book.yaml', ...Object.keys(faults)]));
    expect((error as ContentError).message).toContain('book.yaml: This is not valid YAML');
  });
});

describe('Anchors', () => {
  test('are headings, paragraphs and statements.', () => {
    const one = chapter('one', '## A {#h-1}\n\nB [q](question:hull).{#s-1}\n{#p-1}');
    const two = chapter('two', 'C [q](question:hull) [r](question:room).{#s-2}\n{#s-1}');
    expect(indexAnchors([one, two].map(toTeller))).toEqual({
      'h-1': 'chapters/one/',
      's-1': 'chapters/one/',
      'p-1': 'chapters/one/',
      's-2': 'chapters/two/',
    });
    expect(indexQuestionLinks([one, two])).toEqual({ hull: ['one', 'two'], room: ['two'] });
  });

  test('may have the names of what every object has.', () => {
    const anchors = indexAnchors([
      toTeller(chapter('one', 'A.{#constructor} B.{#toString} C.{#valueOf}\n{#hasOwnProperty}')),
    ]);
    expect(Object.keys(anchors).toSorted()).toEqual(['constructor', 'hasOwnProperty', 'toString', 'valueOf']);
  });
});

describe('Uses', () => {
  test('lead from a passage to each statement that cites it, once, in the order of the book.', () => {
    const one = chapter(
      'one',
      'A [@a, paras. 1–2]; b [@a, para. 1].{#s-1} B [@a, para. 2; @b, caption].{#s-2}',
    );
    const two = chapter('two', 'C [@a, para. 2].{#s-3} D [@a].{#s-4}');
    const uses = linkUses([
      { ...one, path: 'chapters/one/' },
      { ...two, path: 'chapters/two/' },
    ]);
    const idsOf = (key: string) => uses[key]?.map(({ statementId }) => statementId);
    expect(Object.keys(uses).toSorted()).toEqual(['a#1', 'a#2', 'b#caption']);
    expect(idsOf(passageKey('a', '1'))).toEqual(['s-1']);
    expect(idsOf(passageKey('a', '2'))).toEqual(['s-1', 's-2', 's-3']);
    expect(uses['a#2']).toMatchObject([
      { path: 'chapters/one/', text: 'A; b.', isAlone: true },
      { path: 'chapters/one/', text: 'B.', isAlone: false },
      { path: 'chapters/two/', isAlone: true },
    ]);
  });
});

describe('Uses in the data', () => {
  test('lead from a passage to each entry that rests on it, once, in the order of the parts.', async () => {
    const { dataUsesByPassage } = await buildBook(STOCK_BOOK);
    const usesOf = (key: string) => dataUsesByPassage[key]?.map(({ path, id }) => path + id);
    expect(usesOf('mail-1998#1')).toEqual([
      'differences/question-room',
      'differences/kept-apart-two-rooms',
      'timeline/event-gannet-arrives',
      'deliveries/delivery-gannet',
      'equipment/entry-ferry',
    ]);
    expect(usesOf('mail-1998#2')).toEqual(['differences/question-room', 'differences/kept-apart-two-rooms']);
    expect(dataUsesByPassage['courier-1997#1']).toContainEqual({
      path: 'differences/',
      id: 'question-hull',
      title: 'Was the hull rotten?',
    });
  });

  test('are those of the parts alone that the book shows.', async () => {
    const text = await readFile(join(STOCK_BOOK, 'book.yaml'), 'utf8');
    const content = await layBook({
      texts: { 'book.yaml': text.replace(/^parts: .*$/m, 'parts: [timeline]') },
    });
    const uses = Object.values((await buildBook(content)).dataUsesByPassage).flat();
    expect(new Set(uses.map(({ path }) => path))).toEqual(new Set(['timeline/']));
  });
});
