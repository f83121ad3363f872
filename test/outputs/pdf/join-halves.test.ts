import { PDFDict, PDFDocument, PDFName, PDFString } from '../../../src/outputs/pdf/pdf-lib.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningBrowser } from '../../../src/outputs/browser/launch-browser.ts';
import { joinHalves } from '../../../src/outputs/pdf/join-halves.ts';
import { ELSEWHERE } from '../../../src/outputs/pdf/lead-elsewhere.ts';
import { outlineEntries, titleOf } from '../../../src/outputs/pdf/outline-entries.ts';
import { renumberElements } from '../../../src/outputs/pdf/renumber-elements.ts';
import { startPrintBrowser } from '../../test-browser.ts';
import { readByPdfJs } from './read-by-pdf-js.ts';
import { openPdf } from './read-pdf.ts';

let browser: RunningBrowser;

beforeAll(async () => {
  browser = await startPrintBrowser();
});

afterAll(() => browser?.close());

async function printed(title: string, rest = ''): Promise<PDFDocument> {
  const context = await browser.openContext();
  const page = await context.openPage({ language: 'en-GB', scripts: [] });
  await page.evaluate(
    (html) => document.write(html),
    `<title>Half</title><h1>${title}</h1><table><tr><th>Lamp<th>Oil<tr><td>One<td>Two</table>${rest}`,
  );
  const bytes = await page.print();
  await context.close();
  return PDFDocument.load(bytes, { updateMetadata: false });
}

async function joined(rest = ''): Promise<PDFDocument> {
  const [first, second] = [await printed('First', rest), await printed('Second')];
  joinHalves(first, second);
  return first;
}

test('Each cell names the heads of its own table, though both halves count from the same number on.', async () => {
  const pdf = await joined();
  renumberElements(pdf);
  const elements = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  const ofType = (type: string): PDFDict[] =>
    elements.filter((element) => element.get(PDFName.of('S')) === PDFName.of(type));
  const tableByHead = new Map(ofType('TH').map((head) => [idOf(head), tableOf(head)]));
  expect(tableByHead.size).toBe(4);
  expect(ofType('TD')).toHaveLength(4);
  for (const cell of ofType('TD')) {
    const [, head] = /Headers \[ ?\((\w+)\)/u.exec(String(cell.lookup(PDFName.of('A'))))!;
    expect(tableByHead.get(head!)).toBe(tableOf(cell));
  }
});

function idOf(head: PDFDict): string {
  return head.lookup(PDFName.of('ID'), PDFString).asString();
}

function tableOf(element: PDFDict): PDFDict {
  const isTable = element.get(PDFName.of('S')) === PDFName.of('Table');
  return isTable ? element : tableOf(element.lookup(PDFName.of('P'), PDFDict));
}

test('Text, outline and structure tree of the second half follow those of the first.', async () => {
  const pdf = await joined();
  expect([...outlineEntries(pdf)].map(titleOf)).toEqual(['First', 'Second']);
  const pages = await readByPdfJs(await openPdf(await pdf.save()));
  const words = pages.map(({ runs }) => runs.map((run) => `${run.roles[1]} ${run.text.trim()}`));
  const table = ['Lamp', 'Oil', 'One', 'Two'].map((word) => `Table ${word}`);
  expect(words).toEqual([
    ['H1 First', ...table],
    ['H1 Second', ...table],
  ]);
});

test('A link to the other half becomes a link to the name of the place.', async () => {
  const pdf = await joined(
    `<a href="${ELSEWHERE}#%C3%A9t%C3%A9">there</a> <a href="https://example.org/">out</a>`,
  );
  const [there, out] = await (await (await openPdf(await pdf.save())).getPage(1)).getAnnotations();
  expect([there.url, Buffer.from(String(there.dest), 'latin1').toString()]).toEqual([undefined, 'été']);
  expect(out.url).toBe('https://example.org/');
});

test('Nothing of the second half is left that no one refers to.', async () => {
  const pdf = await joined();
  const types = pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => (object instanceof PDFDict ? String(object.get(PDFName.of('Type'))) : ''));
  for (const type of ['/Catalog', '/Outlines', '/StructTreeRoot', '/ParentTree'])
    expect(types.filter((other) => other === type)).toHaveLength(1);
});
