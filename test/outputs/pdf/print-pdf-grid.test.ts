import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { RunningBrowser } from '../../../src/outputs/browser/launch-browser.ts';
import { printPdf } from '../../../src/outputs/pdf/print-pdf.ts';
import { startPrintBrowser } from '../../test-browser.ts';
import { fixtureSite, invented, metadata, type FixtureSite } from './fixture-site.ts';
import { openPdf } from './read-pdf.ts';

/** From baseline to baseline, in points. */
const LINE = 13.5;

let browser: RunningBrowser;
let site: FixtureSite | undefined;

beforeAll(async () => {
  browser = await startPrintBrowser();
});

afterEach(async () => {
  await site?.remove();
  site = undefined;
});

afterAll(() => browser?.close());

/** How high the texts that begin with a word stand above the foot of the sheet, in points, page by page. */
async function heightsOf(word: string, body: string): Promise<readonly number[][]> {
  site = await fixtureSite(body);
  const { folder, outFile } = site;
  await printPdf({ siteFolder: folder, pagePath: 'print/index.html', outFile, browser, metadata });
  const pdf = await openPdf(await readFile(outFile));
  const pages = Array.from({ length: pdf.numPages }, async (_, at) => {
    const { items } = await (await pdf.getPage(at + 1)).getTextContent();
    return items.flatMap((item) =>
      'str' in item && item.str.startsWith(word) ? [item.transform[5] as number] : [],
    );
  });
  return Promise.all(pages);
}

test('A heading stands on a line of the page, whatever was set before it in smaller lines.', async () => {
  const sections = Array.from({ length: 24 }, (_, at) => {
    const small = `<p class="source-line">${invented(1 + (at % 5))}</p>`;
    const rows = Array.from({ length: 1 + (at % 4) }, () => `<tr><td>${invented(at % 3)} cell</td></tr>`);
    return `<h2>Head${at}</h2><p>${invented(2)}</p>${small}<table>${rows.join('')}</table>`;
  });
  const pages = await heightsOf(
    'Head',
    `<section class="part" data-chapter="One" id="one"><h1>One</h1>${sections.join('')}</section>`,
  );
  const heights = pages.flat();
  expect(pages.filter((onPage) => onPage.length > 0).length).toBeGreaterThan(4);
  expect(heights).toHaveLength(24);
  const off = heights.map((height) => {
    const lines = (heights[0]! - height) / LINE;
    return Math.abs(lines - Math.round(lines)) * LINE;
  });
  expect(off.filter((points) => points > 0.8)).toEqual([]);
});
