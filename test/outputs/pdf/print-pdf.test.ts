import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRawStream,
} from '../../../src/outputs/pdf/pdf-lib.ts';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { RunningBrowser } from '../../../src/outputs/browser/launch-browser.ts';
import type { PdfProgress } from '../../../src/outputs/pdf/layout-progress.ts';
import { printPdf, type PdfReport } from '../../../src/outputs/pdf/print-pdf.ts';
import { startPrintBrowser } from '../../test-browser.ts';
import { fixtureSite, metadata, pageFixture, type FixtureSite } from './fixture-site.ts';
import { openPdf, outlineOf, pageTexts } from './read-pdf.ts';

let browser: RunningBrowser;
let site: FixtureSite;
let report: PdfReport;
let bytes: Buffer;
let pdf: PDFDocumentProxy;
let texts: string[];
let document: PDFDocument;
const progress: PdfProgress[] = [];

beforeAll(async () => {
  browser = await startPrintBrowser();
  site = await fixtureSite();
  report = await print(site.outFile);
  bytes = await readFile(site.outFile);
  pdf = await openPdf(bytes);
  texts = await pageTexts(pdf);
  document = await PDFDocument.load(bytes, { updateMetadata: false });
});

afterAll(async () => {
  await browser?.close();
  await site?.remove();
});

function print(outFile: string): Promise<PdfReport> {
  return printPdf({
    siteFolder: site.folder,
    pagePath: 'print/index.html',
    outFile,
    browser,
    metadata,
    onProgress: (step) => progress.push(step),
  });
}

/** Returns the number of the sheet that is called by a folio, from 1. */
function sheetOf(folio: string, labels: readonly string[]): number {
  return labels.indexOf(folio) + 1;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s\u00AD\u2010-]+/gu, '')
    .toLowerCase();
}

test('The report has the pages of the PDF and warns of nothing.', () => {
  expect(report.pages).toBe(pdf.numPages);
  expect(report.pages).toBeGreaterThanOrEqual(12);
  expect(report.warnings).toEqual([]);
});

test('Every sentence of the print page stands in the PDF.', async () => {
  const context = await browser.openContext();
  onTestFinished(() => context.close());
  const page = await context.openPage({ language: 'en-GB', scripts: [] });
  await page.evaluate((html) => window.document.write(html), await readFile(pageFixture, 'utf8'));
  const sentences = await page.evaluate(() => {
    for (const number of window.document.querySelectorAll('[data-page-of]')) number.textContent = '\n';
    const notes = [...window.document.querySelectorAll('.footnote')];
    for (const note of notes) note.replaceWith('\n');
    const blocks = [...window.document.querySelectorAll('body p, h1, h2, li, td, th, caption'), ...notes];
    return blocks.flatMap((block) => block.textContent.split(/\n|(?<=[.?!;,])\s/u));
  });
  const printed = plain(texts.join(' '));
  const wanted = sentences.map(plain).filter((sentence) => sentence.length > 12);
  expect(wanted.length).toBeGreaterThan(350);
  // A note at the foot of a page, its number and the running heads may come between the halves of a sentence.
  const halves = wanted.filter((sentence) => !printed.includes(sentence)).map(halvesOf);
  expect(halves.length).toBeLessThan(report.pages);
  for (const [start, end] of halves) {
    expect(printed).toContain(start);
    expect(printed).toContain(end);
  }

  function halvesOf(sentence: string): [string, string] {
    let cut = sentence.length;
    while (cut > 0 && !printed.includes(sentence.slice(0, cut))) cut -= 1;
    return [sentence.slice(0, cut), sentence.slice(cut)];
  }
});

test('The outline leads to every heading on its page.', async () => {
  const labels = (await pdf.getPageLabels())!;
  const outline = await outlineOf(pdf);
  const sheetOfId = (id: string): number => sheetOf(report.pageByDestination[id]!, labels);
  expect(outline).toEqual([
    { title: 'Contents', depth: 1, page: sheetOfId('contents') },
    { title: 'The rock and the reason', depth: 1, page: sheetOfId('ch-rock') },
    { title: 'What the Board wanted', depth: 2, page: sheetOfId('sec-board') },
    { title: 'The engineer', depth: 2, page: sheetOfId('sec-lenn') },
    { title: 'The keepers and their book', depth: 1, page: sheetOfId('ch-keepers') },
    { title: 'How the watch was kept', depth: 2, page: sheetOfId('sec-watch') },
    { title: 'A daughter remembers', depth: 2, page: sheetOfId('sec-ferrow') },
    { title: 'What the light did', depth: 1, page: sheetOfId('ch-losses') },
    { title: 'How far to trust the table', depth: 2, page: sheetOfId('sec-trust') },
    { title: 'The end', depth: 2, page: sheetOfId('sec-end') },
    { title: 'Sources', depth: 1, page: sheetOfId('sources') },
    { title: 'Colophon', depth: 1, page: sheetOfId('colophon') },
  ]);
});

test('The pages are labelled in roman before the first chapter and in decimal from it.', async () => {
  const labels = (await pdf.getPageLabels())!;
  expect(labels.slice(0, 8)).toEqual(['i', 'ii', 'iii', 'iv', 'v', 'vi', '1', '2']);
  expect(labels.at(-1)).toBe(String(report.pages - 6));
});

test('Every chapter opens on a right-hand page.', async () => {
  const labels = (await pdf.getPageLabels())!;
  const sheets = ['ch-rock', 'ch-keepers', 'ch-losses'].map((id) =>
    sheetOf(report.pageByDestination[id]!, labels),
  );
  expect(sheets.map((sheet) => sheet % 2)).toEqual([1, 1, 1]);
});

test('The contents and the references in the text give the true pages.', async () => {
  const labels = (await pdf.getPageLabels())!;
  const outline = await outlineOf(pdf);
  const contents = texts[sheetOf(report.pageByDestination['contents']!, labels) - 1]!;
  for (const { title, page } of outline.slice(1))
    expect(plain(contents)).toContain(plain(title + labels[page - 1]!));
  const table = report.pageByDestination['table-losses'];
  expect(texts.join(' ')).toContain(`The table on page ${table} sets out`);
  expect(texts[sheetOf(table!, labels) - 1]).toContain('Ships lost on the Table');
});

test('A source names each page of its use once.', async () => {
  const html = await readFile(pageFixture, 'utf8');
  const item = /<li id="source-log">.*<\/li>/u.exec(html)![0];
  const ids = [...item.matchAll(/data-page-of="([^"]+)"/gu)].map(([, id]) => id!);
  const folios = [...new Set(ids.map((id) => report.pageByDestination[id]))];
  expect(folios.length).toBeLessThan(ids.length);
  expect(texts.join(' ')).toMatch(new RegExp(`Used on\\s+pages ${folios.join(', ')}(?! ?,)`, 'u'));
});

test('A table that goes on over the page has its head again.', () => {
  expect(texts.filter((text) => /Date\s*Ship\s*Kind\s*Tons/u.test(text))).toHaveLength(2);
});

test('Running heads name the book on the left and the chapter on the right.', async () => {
  const labels = (await pdf.getPageLabels())!;
  const [left, right] = ['2', '3'].map((folio) => plain(texts[sheetOf(folio, labels) - 1]!));
  expect(left).toContain(plain('The Light at Skarn Point'));
  expect(right).toContain(plain('The rock and the reason'));
  const opening = texts[sheetOf('1', labels) - 1]!;
  expect(plain(opening).split(plain('The rock and the reason'))).toHaveLength(2);
});

test('What a style sheet writes into a corner or at a side of the page is printed, with crop marks if it has them.', async () => {
  const other = await fixtureSite(
    '<section data-chapter="One"><h1 id="one">One</h1><p>A page.</p></section>',
  );
  onTestFinished(() => other.remove());
  const textByMargin = {
    'top-left-corner': 'A',
    'left-middle': 'B',
    'bottom-center': 'C',
    'right-bottom': 'D',
  };
  const rules = Object.entries(textByMargin).map(([name, text]) => `@${name} { content: "<${text}>" }`);
  const style = `@page { marks: crop; bleed: 3mm; ${rules.join(' ')} }`;
  await appendFile(join(other.folder, 'styles/print.css'), style);
  const { folder: siteFolder, outFile } = other;
  await printPdf({ siteFolder, outFile, pagePath: 'print/index.html', browser, metadata });
  const [page] = await pageTexts(await openPdf(await readFile(outFile)));
  for (const text of Object.values(textByMargin)) expect(page).toContain(`<${text}>`);
});

test('The PDF is tagged, names its language and shows its title.', async () => {
  const { catalog } = document;
  expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe('true');
  expect(catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
  expect(catalog.get(PDFName.of('Lang'))?.toString()).toBe('(en-GB)');
  expect(catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
  const tree = JSON.stringify(await (await pdf.getPage(8)).getStructTree());
  for (const role of ['H2', 'P', 'Link', 'Note']) expect(tree).toContain(`"role":"${role}"`);
});

test('The figure has its alternative text.', async () => {
  const trees = await Promise.all(
    texts.map(async (_, index) => (await pdf.getPage(index + 1)).getStructTree()),
  );
  expect(JSON.stringify(trees)).toContain('Drawing of the tower from the south');
});

test('The document information and XMP come from the book.', () => {
  expect(document.getTitle()).toBe(metadata.title);
  expect(document.getAuthor()).toBe('A. Writer, B. Çelik');
  expect(document.getSubject()).toBe(metadata.description);
  expect(document.getCreationDate()).toEqual(new Date('2024-05-31'));
  expect(document.getModificationDate()).toEqual(new Date('2024-06-01'));
  const stream = document.catalog.lookup(PDFName.of('Metadata')) as PDFRawStream;
  const xmp = Buffer.from(stream.getContents()).toString('utf8');
  expect(xmp).toContain('<dc:identifier>tag:book.example,2024:light</dc:identifier>');
  expect(xmp).toContain('An invented lighthouse &amp; its keepers.');
  expect(xmp).not.toContain('pdfuaid');
});

test('Every link has a text.', () => {
  const links = document.getPages().flatMap((page) => {
    const annotations = page.node.Annots()?.asArray() ?? [];
    return annotations.map((entry) => document.context.lookup(entry, PDFDict));
  });
  expect(links.length).toBeGreaterThan(150);
  const silent = links.filter((link) => !(link.get(PDFName.of('Contents')) instanceof PDFHexString));
  expect(silent.map((link) => link.lookup(PDFName.of('Rect'), PDFArray).toString())).toEqual([]);
});

test('All fonts are embedded, and none is the machine’s own.', () => {
  const fonts = document.context
    .enumerateIndirectObjects()
    .flatMap(([, value]) =>
      value instanceof PDFDict ? [value.get(PDFName.of('BaseFont'))?.toString() ?? ''] : [],
    )
    .filter((name) => name !== '')
    .map((name) => name.replace(/^\/\w+\+/u, ''));
  expect(new Set(fonts)).toEqual(new Set(['Literata-Regular', 'Literata-Italic', 'Inter-Regular']));
});

test('Two prints are the same bytes.', async () => {
  await print(`${site.outFile}.again`);
  const again = await readFile(`${site.outFile}.again`);
  expect(again.equals(bytes)).toBe(true);
});

test('Progress tells the stages in their order, and every page.', () => {
  const stages = progress.map(({ stage }) => stage);
  expect([...new Set(stages)]).toEqual(['layout', 'print', 'finish', 'check']);
  const pages = progress.map(({ page }) => page);
  for (let page = 1; page <= report.pages; page += 1) expect(pages).toContain(page);
  const chapters = progress.flatMap(({ chapter }) => chapter ?? []);
  const { total } = chapters[0]!;
  for (let number = 1; number <= total; number += 1) expect(chapters).toContainEqual({ number, total });
});

test('Lists of pages that lead back cost no second layout.', () => {
  const laid = progress.slice(
    0,
    progress.findIndex(({ stage }) => stage === 'print'),
  );
  const pages = laid.flatMap(({ page }) => page ?? []);
  expect(pages.length).toBeGreaterThanOrEqual(report.pages);
  expect(pages).toEqual(pages.toSorted((a, b) => a - b));
});
