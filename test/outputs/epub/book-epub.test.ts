import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildBook } from '../../../src/book/build-book.ts';
import { readEpubCopy } from '../../../src/outputs/copies/read-epub-copy.ts';
import { BOOK_NAMES, BOOKS, type BookName } from '../../books.ts';
import { builtBook } from '../../built-book.ts';
import { openPdf, outlineOf, pageTexts } from '../pdf/read-pdf.ts';
import { parseXml, propertiesOf, readEpub, type ReadEpub } from './read-epub.ts';

const root = join(import.meta.dirname, '../../..');

async function epubOf(name: BookName): Promise<Uint8Array> {
  return readFile(join((await builtBook(name)).folder, 'book.epub'));
}

/** Letters and figures alone: lines are broken elsewhere on paper. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Returns the first letters behind the mark of a page; a picture has none. */
function wordsBehind({ textByPath }: ReadEpub, href: string): string {
  const [file = '', id = ''] = href.split('#');
  const [, behind = ''] = textByPath[file]!.split(` id="${id}"`);
  // What paper sets beside the line comes later there.
  const plain = behind.replace(
    /^[^>]*>|<sup.*?<\/sup>|<span class="place">.*?<\/span>|<[^>]*>|&#?\w+;/gs,
    '',
  );
  return letters(plain).slice(0, 8);
}

describe('The real book', () => {
  let bytes: Uint8Array;
  let epub: ReadEpub;
  let opf: Document;

  beforeAll(async () => {
    bytes = await epubOf('real');
    epub = readEpub(bytes);
    opf = parseXml(epub.textByPath['package.opf']!);
  });

  test('begins with its type, which is not packed, and weighs less than 1 MB.', () => {
    const head = Buffer.from(bytes.subarray(30, 58)).toString('latin1');
    expect(head).toBe('mimetypeapplication/epub+zip');
    expect(bytes.length).toBeLessThan(1_000_000);
  });

  test('holds every statement and every note on a passage once, in the order of the book.', async () => {
    const book = await buildBook(join(root, BOOKS.real));
    const pages = Object.values(book.pageBySlug);
    const prose = [
      ...pages.filter(({ isStory }) => isStory),
      ...book.chapters,
      ...pages.filter(({ isStory }) => !isStory),
    ];
    const ids = prose.flatMap((told) =>
      told.prose.blocks.flatMap(({ statements }) => statements.map(({ id }) => id)),
    );
    const written = epub.spine.map((file) => epub.textByPath[file]!).join('');
    const found = [...written.matchAll(/<span class="statement[^"]*" id="([^"]+)"/g)].map(([, id]) => id);
    expect(found).toEqual(ids.filter((id) => id !== ''));
    for (const { id, passages } of book.articles) {
      for (const { place } of passages) expect(written).toContain(`id="source-${id}-para-${place}"`);
    }
  });

  test('has notes that reading systems can show beside their call, each with a way back.', () => {
    const file = 'chapter-the-helicopter-deal.xhtml';
    const chapter = parseXml(epub.textByPath[file]!);
    const calls = [...chapter.querySelectorAll('a[role="doc-noteref"]')];
    expect(calls.length).toBeGreaterThan(20);
    for (const call of calls) {
      expect(call.getAttribute('epub:type')).toBe('noteref');
      const note = chapter.getElementById(call.getAttribute('href')!.slice(1))!;
      expect([note.localName, note.getAttribute('epub:type')]).toEqual(['aside', 'footnote']);
      const back = note.querySelector('a[role="doc-backlink"]')!.getAttribute('href')!.slice(1);
      expect(chapter.getElementById(back)!.textContent).toBe(call.textContent);
    }
  });

  test('has a list of the pages of its PDF, and behind each mark the words of that page.', async () => {
    const pdf = await openPdf(await readFile(join((await builtBook('real')).folder, 'book.pdf')));
    const labels = (await pdf.getPageLabels())!;
    const texts = (await pageTexts(pdf)).map(letters);
    const nav = parseXml(epub.textByPath['nav.xhtml']!);
    const links = [...nav.querySelectorAll('nav[epub\\:type="page-list"] a')];
    const folios = links.map((link) => link.textContent);
    expect(folios.toSorted((a, b) => labels.indexOf(a) - labels.indexOf(b))).toEqual(folios);
    for (const link of links) {
      const page = texts[labels.indexOf(link.textContent)]!;
      const words = wordsBehind(epub, link.getAttribute('href')!);
      expect({ words, page }).toEqual({ words, page: expect.stringContaining(words) });
    }
    // Whoever cites a page finds it: none is missing but the cover’s back, the contents, the index and empty ones.
    const bare = new Set(texts.flatMap((text, index) => (text.length < 30 ? [labels[index]!] : [])));
    const first = labels.indexOf('1');
    const outline = await outlineOf(pdf);
    const [index, colophon] = ['Index', 'Colophon'].map((title) =>
      outline.find((one) => one.title === title)!,
    );
    const told = [...labels.slice(first, index!.page - 1), ...labels.slice(colophon!.page - 1)];
    expect(told.filter((label) => !folios.includes(label) && !bare.has(label))).toEqual([]);
  });

  test('has lists of its figures and of its tables, and each leads to one.', () => {
    const nav = parseXml(epub.textByPath['nav.xhtml']!);
    for (const [type, kind] of [
      ['loi', 'figure, svg, img'],
      ['lot', 'table'],
    ] as const) {
      const links = [...nav.querySelectorAll(`nav[epub\\:type="${type}"] a`)];
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) {
        const [file, id] = link.getAttribute('href')!.split('#') as [string, string];
        const place = parseXml(epub.textByPath[file]!).getElementById(id)!;
        expect(place.closest(kind) ?? place.querySelector(kind)).not.toBeNull();
      }
    }
  });

  test('says of itself what a bookshop and a library ask, and names the PDF whose pages it has.', async () => {
    const { meta } = await buildBook(join(root, BOOKS.real));
    const text = (selector: string) => [...opf.querySelectorAll(selector)].map((one) => one.textContent);
    expect(text('dc\\:identifier')).toEqual([`${meta.tagId}/${meta.version}`]);
    expect(text('dc\\:title')).toEqual([meta.title, meta.subtitle]);
    expect(text('dc\\:subject')).toEqual(meta.subjects);
    expect(propertiesOf(opf, 'title-type')).toEqual(['main', 'subtitle']);
    expect(text('dc\\:creator')).toEqual(meta.authors);
    expect(propertiesOf(opf, 'role')).toContain('aut');
    expect(text('dc\\:language')).toEqual(['en']);
    expect(propertiesOf(opf, 'dcterms:modified')).toEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00Z$/),
    ]);
    expect(propertiesOf(opf, 'pageBreakSource')).toEqual([`${meta.tagId}/${meta.version}/pdf`]);
    expect(propertiesOf(opf, 'schema:accessModeSufficient')).toEqual(['textual']);
    expect(propertiesOf(opf, 'schema:accessibilityFeature')).toContain('pageNavigation');
    expect(propertiesOf(opf, 'dcterms:conformsTo')).toEqual([]);
  });

  test('holds the Book record and its sources as the site gives them.', async () => {
    const { folder } = await builtBook('real');
    for (const name of ['book.json', 'bibliography.json'])
      expect(epub.textByPath[name]).toBe(await readFile(join(folder, name), 'utf8'));
    expect(readEpubCopy(bytes).damage).toEqual([]);
  });

  test('sets no colour, so that it reads on a dark ground.', () => {
    const css = epub.textByPath['style.css']!;
    expect(css).not.toMatch(
      /#[0-9a-f]{3,8}\b|rgb|\b(?:color|background)\s*:(?!\s*(?:inherit|currentColor))/i,
    );
  });
});

test.each(BOOK_NAMES)(
  'Every picture of the book %s has words, every document its language and a title.',
  async (name) => {
    const { textByPath, spine } = readEpub(await epubOf(name));
    for (const file of spine) {
      const text = textByPath[file]!;
      const document = parseXml(text);
      const { documentElement } = document;
      const title = document.querySelector('title')!.textContent;
      const language = name === 'french' ? 'fr' : 'en';
      expect(documentElement.getAttribute('lang')).toBe(language);
      expect(documentElement.getAttribute('xml:lang')).toBe(language);
      expect({ file, title }).toEqual({ file, title: expect.stringMatching(/\S/) });
      for (const [image] of text.matchAll(/<img\b[^>]*>/g)) expect(image).toMatch(/\salt="[^"]+"/);
      for (const [, before = ''] of text.matchAll(/(.{0,120})<svg (?![^>]*(?:aria-hidden|aria-label))/g))
        expect(before).toMatch(/role="img" aria-label="[^"]+/);
    }
  },
);
