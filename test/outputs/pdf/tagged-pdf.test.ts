import { readFile } from 'node:fs/promises';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
} from '../../../src/outputs/pdf/pdf-lib.ts';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningBrowser } from '../../../src/outputs/browser/launch-browser.ts';
import { kidsOf, structElements } from '../../../src/outputs/pdf/struct-elements.ts';
import { printPdf } from '../../../src/outputs/pdf/print-pdf.ts';
import { startPrintBrowser } from '../../test-browser.ts';
import { fixtureSite, invented, metadata, type FixtureSite } from './fixture-site.ts';
import { chapter } from './lossy-bodies.ts';
import { readByPdfJs } from './read-by-pdf-js.ts';
import { openPdf, outlineOf } from './read-pdf.ts';

const LONG = 'Three keepers who went up the stairs of the tower in one night and came down in another';

const BODY =
  chapter(`<h2 id="h-2">Two</h2><h3 id="h-3">${LONG}</h3><h4 id="h-4">Four</h4><h5 id="h-5">Five</h5>
<h6 id="h-6">Six</h6><p><span id="s-7k2mq">A claim<span class="footnote" id="n-1">A note with a
<span lang="fr">mot</span>.</span>.</span> A <span lang="ru">слово</span> and a <em lang="de">Wort</em>.</p>
<p id="été-2012">${invented(80)}</p><ol><li>Oil</li><li><a href="#h-2">Wick</a></li></ol>
<dl class="register"><dt>Lamp</dt><dd><p>It burns.</p><ul><li>Brass</li></ul></dd><dt>Lens</dt><dd>It <em>turns</em>.</dd></dl>
<dl class="rules"><div><dt>Rule</dt><dd>It holds.</dd></div></dl><p id="p-last">The last.</p>`) +
  `<nav class="contents" id="contents"><h1>Contents</h1><ol><li><a href="#h-2">To two</a></li></ol></nav>`;

let browser: RunningBrowser;
let site: FixtureSite;
let pdf: PDFDocumentProxy;
let document: PDFDocument;
let elements: readonly PDFDict[];
let sheetOf: Readonly<Record<string, string>>;

beforeAll(async () => {
  browser = await startPrintBrowser();
  site = await fixtureSite(BODY);
  const { folder: siteFolder, outFile } = site;
  const report = await printPdf({ siteFolder, pagePath: 'print/index.html', outFile, browser, metadata });
  sheetOf = report.pageByDestination;
  const bytes = await readFile(outFile);
  pdf = await openPdf(bytes);
  document = await PDFDocument.load(bytes, { updateMetadata: false });
  elements = structElements(document).map(({ dict }) => dict);
});

afterAll(async () => {
  await browser?.close();
  await site?.remove();
});

test('Headings of all six levels are in the outline.', async () => {
  const entries = (await outlineOf(pdf)).map(({ title, depth }) => [title, depth]);
  expect(entries).toEqual([
    ['The storm', 1],
    ['Two', 2],
    [LONG, 3],
    ['Four', 4],
    ['Five', 5],
    ['Six', 6],
    ['Contents', 1],
  ]);
});

test('Every id opens the page on which it stands, though nothing links to it.', async () => {
  for (const id of ['s-7k2mq', 'p-last', 'h-6']) {
    const [page] = (await pdf.getDestination(id))!;
    expect(String((await pdf.getPageIndex(page as { num: number; gen: number })) + 1)).toBe(sheetOf[id]);
  }
  expect(sheetOf['p-last']).not.toBe('1');
});

test('Foreign words keep their language, in text and notes.', () => {
  const languages = elements.flatMap((element) => {
    const language = element.lookup(PDFName.of('Lang'));
    return language instanceof PDFString ? [language.decodeText()] : [];
  });
  expect(languages).toEqual(expect.arrayContaining(['ru', 'de', 'fr']));
});

test('A note is a note with a number, and its call a reference to it.', async () => {
  const runs = (await readByPdfJs(pdf)).flatMap((page) => page.runs);
  const numbers = runs.filter(({ text }) => text.trim() === '1');
  expect(numbers.map(({ roles }) => roles.slice(-2))).toEqual([
    ['Reference', 'Link'],
    ['Lbl', 'Link'],
  ]);
  const note = elements.find((element) => element.get(PDFName.of('S')) === PDFName.of('Note'))!;
  expect(note.lookup(PDFName.of('ID'), PDFString).decodeText()).toBe('note-1');
});

test('Running heads and folios are artifacts.', async () => {
  const pages = await readByPdfJs(pdf);
  expect(pages[2]!.artifacts.toLowerCase()).toMatch(/the storm\s+3/u);
  expect(pages.map((page) => page.unread.trim())).toEqual(pages.map(() => ''));
});

test('An item of a list has its number and its body.', async () => {
  const runs = (await readByPdfJs(pdf)).flatMap((page) => page.runs);
  const roles = (text: string): string[] => runs.find((run) => run.text.trim() === text)!.roles.slice(4);
  expect(roles('1.')).toEqual(expect.arrayContaining(['L', 'LI', 'Lbl']));
  expect(roles('Oil').join(' ')).toContain('LI LBody');
  expect(roles('Wick').join(' ')).toContain('LI LBody Link');
});

test('A term is the label of its item, and what is said of it the body.', async () => {
  const runs = (await readByPdfJs(pdf)).flatMap((page) => page.runs);
  const roles = (text: string): string => runs.find((run) => run.text.trim() === text)!.roles.join(' ');
  for (const term of ['Lamp', 'Lens', 'Rule']) expect(roles(term)).toMatch(/ L LI Lbl NonStruct$/);
  for (const said of ['It burns.', 'turns', 'It holds.']) expect(roles(said)).toMatch(/ L LI LBody\b/);
  expect(roles('Brass')).toMatch(/ L LI LBody L LI LBody\b/);
});

test('Contents are a table of contents, whose items are references.', async () => {
  const runs = (await readByPdfJs(pdf)).flatMap((page) => page.runs);
  const entry = runs.find(({ text }) => text.trim() === 'To two')!;
  expect(entry.roles.join(' ')).toMatch(/ TOC TOCI Reference Link$/);
});

test('Text stands in the elements that have a meaning, and its content is listed with them.', () => {
  const held = new Map<string, PDFRef>();
  for (const { ref, dict } of structElements(document)) {
    for (const kid of kidsOf(dict)) {
      const place = kid instanceof PDFDict ? kid : dict;
      const number = kid instanceof PDFDict ? kid.get(PDFName.of('MCID')) : kid;
      if (number instanceof PDFNumber)
        held.set(`${String(place.get(PDFName.of('Pg')))} ${String(number)}`, ref);
    }
  }
  const tree = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const list = tree.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
  const listed = document.getPages().flatMap(({ ref, node }) => {
    const key = node.get(PDFName.of('StructParents'));
    const at = list
      .asArray()
      .findIndex((entry) => entry instanceof PDFNumber && String(entry) === String(key));
    const parents = at === -1 ? [] : list.lookup(at + 1, PDFArray).asArray();
    return parents.map((parent, number) => [`${String(ref)} ${number}`, parent] as const);
  });
  expect(held.size).toBeGreaterThan(20);
  expect(new Map(listed)).toEqual(held);
  const types = [...held.values()].map((ref) =>
    String(document.context.lookup(ref, PDFDict).get(PDFName.of('S'))),
  );
  expect(types.filter((type) => type === '/P').length).toBeGreaterThan(2);
  expect(types).not.toContain('/Document');
});
