import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildBook } from '../../../src/book/build-book.ts';
import type { Book } from '../../../src/book/book.ts';
import { loadSiteWords } from '../../../src/outputs/site/load-site-words.ts';
import { BOOK_NAMES, BOOKS } from '../../books.ts';
import { builtBook } from '../../built-book.ts';
import { listToldTwice, piecesOf, readDocuments, readItems, readPage, readPdf } from './read-formats.ts';
import { GAP, lettersOf, readSentences } from './read-sentences.ts';

/** Sentences to be compared: notes stand at the paragraph, at the foot or at the end. */
function inOrder(sentences: readonly string[]): readonly string[] {
  return sentences.map((sentence) => sentence.replaceAll(GAP, '').replace(/\s+/g, ' ').trim()).toSorted();
}

describe.each(BOOK_NAMES)('The %s book has one text:', (name) => {
  let book: Book;
  let content: string;
  let folder: string;
  let language: string;

  beforeAll(async () => {
    content = join(import.meta.dirname, '../../..', BOOKS[name]);
    book = await buildBook(content);
    ({ folder } = await builtBook(name));
    ({ language } = book.meta);
  });

  test('each page of the site and its document in the EPUB have the same sentences, notes, captions and cells.', async () => {
    const documents = await readDocuments(folder);
    let count = 0;
    for (const told of listToldTwice(book)) {
      const onSite = inOrder(await readPage(folder, told, language));
      const inEpub = inOrder(readSentences(documents[told.file]!, language));
      expect({ page: told.page, sentences: inEpub }).toEqual({ page: told.page, sentences: onSite });
      count += inEpub.length;
    }
    expect(count).toBeGreaterThan(60);
  });

  test('our notes on each article are the same on its page and in the EPUB.', async () => {
    const sources = (await readDocuments(folder))['sources.xhtml']!;
    for (const { id } of book.articles) {
      const noted = await readPage(folder, { page: `sources/${id}/`, leftOut: '' }, language);
      const entry = sources.querySelector(`#source-${id}`)!;
      const lines = [...entry.querySelectorAll('.passage-line')];
      const leftOut = '.place, .pages-of-use';
      const inEpub = lines.flatMap((line) => readSentences(line, language, { leftOut }));
      expect(lines.length).toBeGreaterThan(0);
      const onSite = new Set(inOrder(noted));
      expect(inOrder(inEpub).filter((sentence) => !onSite.has(sentence))).toEqual([]);
    }
  });

  test('each chapter in the feed has the sentences and the notes that it has in the EPUB.', async () => {
    const documents = await readDocuments(folder);
    const itemBySlug = await readItems(folder, book);
    const leftOut = 'h1, .chapter-number';
    for (const { slug } of book.chapters) {
      const inEpub = readSentences(documents[`chapter-${slug}.xhtml`]!, language, { leftOut });
      expect({ slug, sentences: inOrder(itemBySlug[slug]!) }).toEqual({ slug, sentences: inOrder(inEpub) });
    }
  });

  test('all of the EPUB stands in the PDF, up to the edge of a page and on from it.', async () => {
    const printed = lettersOf((await readPdf(folder)).text);
    const told = Object.entries(await readDocuments(folder)).filter(([file]) =>
      /^(?:page|chapter|part|sources)/.test(file),
    );
    const pieces = told.flatMap(([, document]) => piecesOf(document, language)).map(lettersOf);
    expect(pieces.length).toBeGreaterThan(100);
    expect(pieces.filter((piece) => !printed.includes(piece) && !isDivided(piece, printed))).toEqual([]);
  });

  test('no line of the PDF has words that the EPUB has not.', async () => {
    const words = await loadSiteWords({ content, made: [] });
    const byFile = await readDocuments(folder);
    const sources = byFile['sources.xhtml']!;
    const documents = Object.values(byFile);
    for (const uses of documents.flatMap((document) => [...document.querySelectorAll('.pages-of-use')]))
      uses.textContent = words['used-on-pages']!;
    const told = documents.flatMap((document) => readSentences(document, language));
    const drawn = documents.flatMap((document) => [...document.querySelectorAll('svg text')]);
    told.push(...drawn.map(({ textContent }) => textContent!));
    const text = withoutFigures([...told, words['colophon-made']!, words['index-intro']!].join(' '));
    const places = [...sources.querySelectorAll('.place')].map((place) => withoutFigures(place.textContent!));
    const lines = withoutPageReferences((await readPdf(folder)).lines, words);
    expect(lines.length).toBeGreaterThan(100);
    const isTold = (line: string) =>
      text.includes(line) ||
      places.some((place) => line.endsWith(place) && text.includes(line.slice(0, -place.length)));
    expect(lines.filter((line) => !isTold(withoutFigures(line)))).toEqual([]);
  });
});

/** Whether two parts of it stand apart, as where a page ends in it. */
function isDivided(piece: string, printed: string): boolean {
  let cut = piece.length;
  while (cut > 0 && !printed.includes(piece.slice(0, cut))) cut -= 1;
  return cut > 0 && printed.includes(piece.slice(cut));
}

/** Paper alone says on which of its pages a link leads. */
function withoutPageReferences(
  lines: readonly string[],
  words: Readonly<Record<string, string>>,
): readonly string[] {
  const names = ['accounts-on-page', 'in-this-book'].flatMap((name) => [
    name,
    `${name.replace(/-page$/, '')}-pages`,
  ]);
  const leads = [...names, 'on-page', 'on-pages'].map((name) =>
    words[name]!.replaceAll('.', String.raw`\.`).replaceAll(/\s+/gu, String.raw`\s+`),
  );
  const reference = new RegExp(String.raw`[\s.(]*(?:${leads.join('|')})\s[\d\u2013,\s]*\d\)?`, 'gu');
  const use = new RegExp(words['used-on-page']!.replaceAll(/\s+/gu, String.raw`\s+`), 'gu');
  const told = lines.join('\n').replaceAll(use, words['used-on-pages']!);
  const kept = told.replaceAll(reference, (found) => (found.startsWith('\n') ? '\n' : ''));
  return kept.split('\n').filter(Boolean);
}

/** Numbers of pages and notes stand in the midst of lines. */
function withoutFigures(text: string): string {
  return lettersOf(text).replaceAll(/\p{N}/gu, '');
}
