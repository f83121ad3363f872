import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { printPdf } from '../../../src/outputs/pdf/print-pdf.ts';
import {
  SPREADS_SCRIPT,
  withSpreads,
  writeSpreadsScript,
} from '../../../src/outputs/preview/render-spreads.ts';
import { servePreview, type Preview } from '../../../src/outputs/preview/serve-preview.ts';
import { filesIn } from '../../built-book.ts';
import { startPrintBrowser, startTestBrowser } from '../../test-browser.ts';
import { fixtureSite, metadata, type FixtureSite } from '../pdf/fixture-site.ts';

let browser: Browser;
let site: FixtureSite;
let preview: Preview;

beforeAll(async () => {
  browser = await startTestBrowser();
  site = await fixtureSite();
  preview = servePreview();
  await new Promise<void>((resolve) => preview.server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  preview.server.closeAllConnections();
  preview.server.close();
  await browser?.close();
  await site?.remove();
});

/** Shows a print page as a writer sees it, and returns what is told of it and the text of its pages. */
async function look(html: string): Promise<{ told: string; pages: string[]; columns: number[] }> {
  const files = await filesIn(site.folder);
  preview.show({
    textByPath: { '/print/': withSpreads(html), [SPREADS_SCRIPT]: await writeSpreadsScript(html) },
    fileByPath: Object.fromEntries(files.map((name) => [`/${name}`, join(site.folder, name)])),
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await page.goto(`http://127.0.0.1:${(preview.server.address() as AddressInfo).port}/print/`);
    const status = page.locator('.spreads-status[data-is-done]');
    await status.waitFor();
    return {
      told: (await status.textContent())!,
      pages: await page.locator('.pagedjs_page .pagedjs_area').allTextContents(),
      columns: await page
        .locator('.pagedjs_page')
        .evaluateAll((sheets) => sheets.map((sheet) => Math.round(sheet.getBoundingClientRect().left))),
    };
  } finally {
    await page.close();
  }
}

test('The preview of the print page has the pages of the PDF, the first alone on the right, then in pairs.', async () => {
  const html = await readFile(join(site.folder, 'print/index.html'), 'utf8');
  const { told, pages, columns } = await look(html);
  const printBrowser = await startPrintBrowser();
  onTestFinished(() => printBrowser.close());
  const report = await printPdf({
    siteFolder: site.folder,
    pagePath: 'print/index.html',
    outFile: site.outFile,
    browser: printBrowser,
    metadata,
  });
  expect(told).toBe(`${report.pages} pages.`);
  expect(pages).toHaveLength(report.pages);
  const [right, left] = [columns[0]!, columns[1]!];
  expect(left).toBeLessThan(right);
  expect(columns).toEqual(columns.map((_, index) => (index % 2 === 0 ? right : left)));
});

test('Long words of justified paragraphs are broken in the preview as in the PDF.', async () => {
  const { pages } =
    await look(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Trial</title>
<link rel="stylesheet" href="/styles/print.css"><style>p { text-align: justify }</style></head>
<body><section data-chapter="One"><h1>One</h1><p>The government and the helicopters of it.</p></section></body></html>`);
  expect(pages.join('')).toContain('heli\u00ADcopters');
});

test('What the PDF would be refused for is told below the pages, with its place.', async () => {
  const { told } = await look(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Trial</title>
<link rel="stylesheet" href="/styles/print.css"></head><body><section data-chapter="One"><h1 id="a">One</h1>
<p id="a">Twice.</p><p><a href="#nowhere" data-page-of="nowhere">00</a></p></section></body></html>`);
  expect(told).toContain('the id “a” is used twice (“One”');
  expect(told).toContain('nothing has the id “nowhere” that is referred to');
});
