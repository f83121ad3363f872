import { readFile } from 'node:fs/promises';
import { PDFDocument } from '../../../src/outputs/pdf/pdf-lib.ts';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { checkWords } from '../../../src/outputs/pdf/check-words.ts';
import { printPdf } from '../../../src/outputs/pdf/print-pdf.ts';
import { readPrinted } from '../../../src/outputs/pdf/read-printed.ts';
import type { RunningBrowser } from '../../../src/outputs/browser/launch-browser.ts';
import { startPrintBrowser, startTestBrowser } from '../../test-browser.ts';
import { fixtureSite, metadata, type FixtureSite } from './fixture-site.ts';
import { chapter, lossyBodies } from './lossy-bodies.ts';
import { printWithStockPaged } from './print-with-stock-paged.ts';

let browser: Browser;
let printBrowser: RunningBrowser;
let site: FixtureSite;

beforeAll(async () => {
  [browser, printBrowser] = await Promise.all([startTestBrowser(), startPrintBrowser()]);
});

afterEach(() => site.remove());

afterAll(() => Promise.all([browser?.close(), printBrowser?.close()]));

async function checkStock(body: string): Promise<void> {
  site = await fixtureSite(body);
  const { bytes, wanted } = await printWithStockPaged(browser, site);
  const pdf = await PDFDocument.load(bytes);
  // The browser tags no generated text: the numbers themselves are outside the text.
  checkWords(readPrinted(pdf), wanted, () => '');
}

test('What Paged.js as it comes does not lose passes the gate.', async () => {
  const body = chapter('<p>One short page<span class="footnote" role="complementary">A note.</span>.</p>');
  await expect(checkStock(body)).resolves.toBeUndefined();
});

for (const [name, body] of Object.entries(lossyBodies)) {
  test(`Paged.js as it comes loses text to ${name}, and the gate sees it.`, async () => {
    await expect(checkStock(body)).rejects.toThrow(/lost or changed words/u);
  });

  test(`Nothing is lost to ${name} in the book's own print.`, async () => {
    site = await fixtureSite(body);
    const { folder: siteFolder, outFile } = site;
    await printPdf({ siteFolder, pagePath: 'print/index.html', outFile, browser: printBrowser, metadata });
    expect((await readFile(outFile)).length).toBeGreaterThan(0);
  });
}
