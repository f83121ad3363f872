import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, expect, test } from 'vitest';
import { buildBook } from '../../../src/book/build-book.ts';
import type { Book } from '../../../src/book/book.ts';
import { passageKey } from '../../../src/book/link-uses.ts';
import { listIllustrations } from '../../../src/outputs/site/list-illustrations.ts';
import { loadSiteWords } from '../../../src/outputs/site/load-site-words.ts';
import { builtBook } from '../../built-book.ts';
import { testWithTool } from '../../tools.ts';
import { linesOf, openPdf, outlineOf, pageTexts } from './read-pdf.ts';

const content = join(import.meta.dirname, '../../../content');

let book: Book;
let file: string;
let pdf: PDFDocumentProxy;
let texts: string[];
let labels: readonly string[];

beforeAll(async () => {
  book = await buildBook(content);
  file = join((await builtBook('real')).folder, 'book.pdf');
  pdf = await openPdf(await readFile(file));
  texts = await pageTexts(pdf);
  labels = (await pdf.getPageLabels())!;
});

/** Letters and digits alone: hyphens of line ends, spaces and raised numbers are the page’s own. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase();
}

test('Every statement of the chapters stands in the PDF, up to a page’s edge and on from it.', () => {
  const printed = letters(texts.join(' '));
  const statements = book.chapters.flatMap(({ prose }) => prose.blocks.flatMap((block) => block.statements));
  expect(statements.length).toBeGreaterThan(40);
  let divided = 0;
  for (const { text } of statements) {
    const wanted = letters(text);
    if (printed.includes(wanted)) continue;
    divided += 1;
    let cut = wanted.length;
    while (cut > 0 && !printed.includes(wanted.slice(0, cut))) cut -= 1;
    expect(printed).toContain(wanted.slice(cut));
  }
  expect(divided).toBeLessThan(pdf.numPages);
});

test('Every note on an article stands in the PDF.', () => {
  const printed = letters(texts.join(' '));
  const notes = book.articles.flatMap(({ passages }) => passages.flatMap(({ note }) => note ?? []));
  expect(notes.length).toBeGreaterThan(40);
  const openings = notes.map((note) => letters(note).slice(0, 30));
  expect(openings.filter((opening) => !printed.includes(opening))).toEqual([]);
});

test('The outline has every chapter, section and part, and each lies on the page that it names.', async () => {
  const outline = await outlineOf(pdf);
  const titles = outline.map(({ title }) => title);
  const headings = book.chapters.flatMap(({ title, prose }) => [
    title,
    ...prose.headings.map(({ text }) => text),
  ]);
  for (const heading of headings) expect(titles).toContain(heading);
  for (const { title, page } of outline) expect(letters(texts[page - 1]!)).toContain(letters(title));
});

test('The contents give the page on which each part begins.', async () => {
  const outline = await outlineOf(pdf);
  const first = outline.find(({ title }) => title === 'Contents')!.page;
  const contents = texts
    .slice(first - 1, labels.indexOf('1'))
    .join('')
    .replaceAll(/\s+/g, '');
  const listed = [
    ...book.chapters.flatMap(({ title, prose }) => [title, ...prose.headings.map(({ text }) => text)]),
    ...Object.values(book.pageBySlug).map(({ title }) => title),
  ];
  expect(listed.length).toBeGreaterThan(6);
  for (const title of listed) {
    const { page } = outline.find((entry) => entry.title === title)!;
    expect(contents).toContain(`${title.replaceAll(/\s+/g, '')}${labels[page - 1]}`);
  }
});

function close(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

test('The lists of figures and tables give the page on which each stands.', async () => {
  const outline = await outlineOf(pdf);
  const words = await loadSiteWords({ content: 'content', made: [] });
  const { figures, tables } = listIllustrations(book, words);
  expect(figures.length).toBeGreaterThan(0);
  expect(tables).toHaveLength(book.deliveries.length);
  const listed = close(texts.slice(0, labels.indexOf('1')).join(''));
  for (const { title } of tables) {
    const { page } = outline.find((entry) => entry.title === title)!;
    expect(listed).toContain(close(title) + labels[page - 1]);
  }
  for (const { title } of figures) {
    const [, folio = ''] = listed.split(close(title))[1]!.match(/^(\d+)/) ?? [];
    // The caption stands below the figure, which may go on for two more pages.
    const begun = labels.indexOf(folio);
    expect(close(texts.slice(begun, begun + 3).join(''))).toContain(close(title));
  }
});

test('A source names the pages on which what rests on it stands.', () => {
  const chapterPages = texts.flatMap((text, at) =>
    /^\d+$/.test(labels[at]!) ? [[labels[at]!, letters(text)] as const] : [],
  );
  const uses = book.usesByPassage[passageKey('africa-report-2022', '3')]!;
  const pages = uses.map(
    ({ text }) => chapterPages.find(([, words]) => words.includes(letters(text).slice(0, 24)))![0],
  );
  const list = [...new Set(pages)].join(', ');
  expect(texts.join(' ').replaceAll(/\s+/g, ' ')).toContain(`Pages of use: ${list}`);
});

test('It is tagged, names its language, title, authors and licence, and shows its title.', async () => {
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
  expect(info).toMatchObject({ Title: `${book.meta.title}. ${book.meta.subtitle}`, Language: 'en' });
  const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean>;
  expect(marks.get('Marked')).toBe(true);
  expect(await (await pdf.getPage(9)).getStructTree()).not.toBeNull();
  const preferences = await pdf.getViewerPreferences();
  expect(JSON.stringify([...(preferences ?? new Map<string, unknown>())])).toContain('DisplayDocTitle');
});

testWithTool('qpdf', 'qpdf finds no fault in it.', (qpdf) => {
  expect(execFileSync(qpdf, ['--check', file], { encoding: 'utf8' })).toContain(
    'No syntax or stream encoding errors',
  );
});

testWithTool('pdffonts', 'Every font is embedded and subset.', (pdffonts) => {
  const rows = execFileSync(pdffonts, [file], { encoding: 'utf8' }).trim().split('\n').slice(2);
  expect(rows.length).toBeGreaterThanOrEqual(3);
  for (const row of rows) expect(row).toMatch(/\byes +yes +yes\b/);
});

test('Page 1 is a right-hand page, and so is every page with an odd number.', () => {
  const odd = labels.flatMap((label, index) => (/^\d*[13579]$/.test(label) ? [index + 1] : []));
  expect(odd.length).toBeGreaterThan(20);
  expect(odd.filter((sheet) => sheet % 2 === 0)).toEqual([]);
});

test('No paragraph ends with a short word alone on its line, and no range of paragraphs is broken over two lines.', async () => {
  const lines = (await linesOf(pdf)).filter(({ length }) => length > 0);
  expect(lines.length).toBeGreaterThan(1000);
  const alone = lines.filter(
    (line, index) => /^\p{Ll}{1,9}[.?]$/u.test(line) && (lines[index - 1]?.length ?? 0) > 55,
  );
  expect(alone).toEqual([]);
  expect(
    lines.filter((line, index) => /\d\u2013$/u.test(line) && /^\d/.test(lines[index + 1] ?? '')),
  ).toEqual([]);
});

test('A book for A4 is printed on A4, larger by a sixth, on no more pages than on A5.', async () => {
  const onA4 = await openPdf(await readFile(join((await builtBook('short')).folder, 'book.pdf')));
  expect(await sizeOf(onA4)).toEqual([595, 842]);
  expect(await sizeOf(pdf)).toEqual([420, 595]);
  const heights = new Set(
    (await (await onA4.getPage(9)).getTextContent()).items.flatMap((item) =>
      'height' in item ? [item.height.toFixed(1)] : [],
    ),
  );
  expect([...heights]).toContain((9.8 * (7 / 6)).toFixed(1));
});

async function sizeOf(printed: PDFDocumentProxy): Promise<number[]> {
  const [, , width = 0, height = 0] = (await printed.getPage(1)).view;
  return [Math.round(width), Math.round(height)];
}
