import { readFile } from 'node:fs/promises';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningBrowser } from '../../../src/outputs/browser/launch-browser.ts';
import { printPdf, type PdfReport } from '../../../src/outputs/pdf/print-pdf.ts';
import { startPrintBrowser } from '../../test-browser.ts';
import { fixtureSite, invented, metadata } from './fixture-site.ts';
import { readByPdfJs } from './read-by-pdf-js.ts';
import { openPdf, outlineOf } from './read-pdf.ts';

const CHAPTERS = Array.from({ length: 9 }, (_, index) => index + 1);

/** A book of nine chapters with tables, notes, names, and references from each chapter to all others. */
const BODY = `<section class="half-title" data-matter="front" id="half-title"><p>The long night</p></section>
<nav class="contents" data-matter="front" data-chapter="Contents" id="contents"><h1>Contents</h1><ol>${CHAPTERS.map(
  (number) =>
    `<li class="chapter-entry"><a href="#ch-${number}">Chapter ${number}</a> <a href="#ch-${number}" data-page-of="ch-${number}">00</a></li>`,
).join('')}</ol></nav>
${CHAPTERS.map(chapterOf).join('\n')}
<section class="plain-section index" data-chapter="Index" id="index"><h1>Index</h1><p>Old Wick,
<span data-page-ranges>${CHAPTERS.map((number) => `<a href="#ch-${number}" data-page-of="ch-${number}" data-written="Old Wick">00</a>`).join(' ')}</span></p></section>`;

function chapterOf(number: number): string {
  const others = CHAPTERS.map((other) => `<a href="#ch-${other}" data-page-of="ch-${other}">00</a>`);
  const text = invented(200, `Chapter${number}sentence`);
  return `<section class="chapter" data-chapter="Chapter ${number}" id="ch-${number}"><h1>Chapter ${number}</h1>
<p>Old Wick sees pages ${others.join(', ')}<span class="footnote" id="n-${number}">A note.</span>.</p>
<table><thead><tr><th>Lamp</th><th>Oil</th></tr></thead><tbody><tr><td>One</td><td>Two</td></tr></tbody></table>
<p id="p-${number}">${text}</p></section>`;
}

interface Printed {
  readonly report: PdfReport;
  readonly pdf: PDFDocumentProxy;
  readonly bytes: Uint8Array;
  /** Pages of the browser that were open while the book was laid out. */
  readonly holders: number;
}

let browser: RunningBrowser;
let whole: Printed;
let halves: Printed;

beforeAll(async () => {
  browser = await startPrintBrowser();
  // What is one box cannot be parted.
  whole = await print(`<div>${BODY}</div>`);
  halves = await print(BODY);
});

afterAll(() => browser?.close());

async function print(body: string): Promise<Printed> {
  const site = await fixtureSite(body);
  try {
    let holders = 0;
    const onProgress = async (): Promise<void> => {
      const { targetInfos } = await browser.devTools.send('Target.getTargets');
      holders = Math.max(holders, targetInfos.filter(({ type }) => type === 'page').length);
    };
    const { folder: siteFolder, outFile } = site;
    const options = { siteFolder, pagePath: 'print/index.html', outFile, browser, metadata, onProgress };
    const report = await printPdf(options);
    const bytes = await readFile(outFile);
    return { report, bytes, pdf: await openPdf(bytes), holders };
  } finally {
    await site.remove();
  }
}

test('A long book is laid out in two pages of the browser, and one that cannot be parted in one.', () => {
  expect(halves.holders).toBe(2);
  expect(whole.holders).toBe(1);
});

test('In halves or whole, every page has the same text, in the same elements.', async () => {
  const [one, two] = [await readByPdfJs(whole.pdf), await readByPdfJs(halves.pdf)];
  expect(one.length).toBeGreaterThan(40);
  // The box around the whole is an element too.
  const told = (pages: typeof one): unknown =>
    pages.map(({ runs, artifacts, unread }) => ({
      text: runs.map((run) => `${run.roles.filter((role) => role !== 'NonStruct').join(' ')}: ${run.text}`),
      artifacts,
      unread,
    }));
  expect(told(two)).toEqual(told(one));
});

test('Before every chapter is an empty page, also where the first half ends.', async () => {
  const pages = await readByPdfJs(halves.pdf);
  const chapters = (await outlineOf(halves.pdf)).filter(({ title }) => title.startsWith('Chapter'));
  expect(chapters.map(({ page }) => pages[page - 2]!.runs.length)).toEqual(CHAPTERS.map(() => 0));
});

test('In halves or whole, labels, outline and addresses are the same.', async () => {
  expect(await halves.pdf.getPageLabels()).toEqual(await whole.pdf.getPageLabels());
  expect(await outlineOf(halves.pdf)).toEqual(await outlineOf(whole.pdf));
  expect(foliosOf(halves)).toEqual(foliosOf(whole));
});

/** Ids that the print gives by itself are other in a half. */
function foliosOf({ report }: Printed): unknown {
  const folios = Object.entries(report.pageByDestination);
  return Object.fromEntries(folios.filter(([id]) => !/^(?:named|words|note)-/u.test(id)));
}

test('In halves or whole, links lead to the same pages.', async () => {
  const [one, two] = [await linksOf(whole.pdf), await linksOf(halves.pdf)];
  expect(one.length).toBeGreaterThan(80);
  expect(two).toEqual(one);
});

async function linksOf(pdf: PDFDocumentProxy): Promise<readonly string[]> {
  const links: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    for (const { dest, url, rect } of await (await pdf.getPage(number)).getAnnotations()) {
      const target = typeof dest === 'string' ? await pdf.getDestination(dest) : (dest as unknown[] | null);
      const page = target ? await pdf.getPageIndex(target[0] as { num: number; gen: number }) : url;
      links.push(`${number} ${(rect as number[]).map(Math.round).join(' ')}: ${page}`);
    }
  }
  return links;
}

test('Two prints in halves are the same bytes.', async () => {
  expect(Buffer.compare((await print(BODY)).bytes, halves.bytes)).toBe(0);
});
