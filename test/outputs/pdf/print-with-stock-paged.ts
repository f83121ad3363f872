import { readFile } from 'node:fs/promises';
import { PDFDocument } from '../../../src/outputs/pdf/pdf-lib.ts';
import type { Browser } from 'playwright-core';
import { answerFrom } from '../../../src/outputs/browser/serve-folder.ts';
import { freeFirstLetters } from '../../../src/outputs/pdf/free-first-letters.ts';
import { installInspector } from '../../../src/outputs/pdf/install-inspector.ts';
import { mapRoles } from '../../../src/outputs/pdf/map-roles.ts';
import { readSource, type WantedText } from '../../../src/outputs/pdf/read-source.ts';
import type { FixtureSite } from './fixture-site.ts';

/** What Paged.js as it comes makes of page numbers and notes. */
const STYLE = `[data-page-of] { font-size: inherit } [data-page-of]::after { content: target-counter(attr(href), page) }
[data-footnote-call]::after, [data-footnote-marker]::marker { content: none !important }`;

/** Prints a site with Paged.js as it comes, and returns the PDF with the text that it should hold. */
export async function printWithStockPaged(
  browser: Browser,
  site: FixtureSite,
): Promise<{ readonly bytes: Uint8Array; readonly wanted: WantedText }> {
  const context = await browser.newContext();
  try {
    await context.route('**/*', async (route) => {
      const answer = await answerFrom(site.folder, 'http://book.invalid', route.request().url());
      return answer ? route.fulfill(answer) : route.abort();
    });
    await context.addInitScript(installInspector);
    const page = await context.newPage();
    await page.exposeFunction('reportTrouble', () => undefined);
    await page.goto('http://book.invalid/print/index.html');
    await page.evaluate(() => {
      for (const note of document.querySelectorAll<HTMLElement>('.footnote')) note.dataset['number'] = '';
    });
    const wanted = await page.evaluate(readSource);
    await page.evaluate(() => {
      for (const reference of document.querySelectorAll('[data-page-of]')) reference.textContent = '';
    });
    await page.addStyleTag({ content: STYLE });
    const library = new URL('../dist/paged.js', import.meta.resolve('pagedjs'));
    await page.addScriptTag({ content: await readFile(library, 'utf8') });
    await page.evaluate(async () => {
      const { Paged } = window as unknown as { Paged: { Previewer: new () => { preview(): Promise<void> } } };
      await new Paged.Previewer().preview();
    });
    // What the browser does not tag is not what Paged.js loses.
    await page.evaluate(freeFirstLetters);
    const pdf = await PDFDocument.load(
      await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
    );
    mapRoles(pdf);
    return { bytes: await pdf.save(), wanted };
  } finally {
    await context.close();
  }
}
