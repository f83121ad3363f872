import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { BrowserPage } from '../../../src/outputs/browser/browser-page.ts';
import { findBrowser, type Browser } from '../../../src/outputs/browser/find-browser.ts';
import { launchBrowser } from '../../../src/outputs/browser/launch-browser.ts';
import { testWithTool } from '../../tools.ts';

function browserOfThisMachine(): Promise<Browser> {
  return findBrowser({
    env: process.env,
    cacheFolder: join(import.meta.dirname, '../../../node_modules/.cache/browser-153.0.0'),
    platform: process.platform,
    arch: process.arch,
    onProgress: () => {},
  });
}

/** Opens a page of HTML in a browser that is closed when the test ends. */
async function openPage(html: string): Promise<BrowserPage> {
  const running = await launchBrowser(await browserOfThisMachine());
  onTestFinished(() => running.close());
  const context = await running.openContext();
  const page = await context.openPage({ language: 'en-US', scripts: [] });
  await page.evaluate((text) => document.write(text), html);
  return page;
}

test('The browser prints a tagged A4 page with an outline.', async () => {
  const page = await openPage(
    '<html lang="en"><style>@page { size: A4 }</style><title>Title</title><h1>One</h1><h2>Two</h2><p>Text.</p></html>',
  );
  const pdf = Buffer.from(await page.print()).toString('latin1');
  expect(pdf).toMatch(/^%PDF-/);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Outlines');
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[456][.\d]* 84[12][.\d]*\]/);
});

test.skipIf(process.platform !== 'linux' || process.arch !== 'x64' || Boolean(process.env['CHROME_PATH']))(
  'The pinned browser knows no font, language or time zone of the machine.',
  async () => {
    const browser = await browserOfThisMachine();
    expect(browser.origin).toBe('pinned');
    const page = await openPage('<p style="font-family: \'DejaVu Sans\', monospace">Text, <b>bold</b>.</p>');
    const pdf = Buffer.from(await page.print()).toString('latin1');
    const fonts = [...pdf.matchAll(/\/BaseFont \/\w+\+(\w+)/g)].map(([, name]) => name);
    expect(new Set(fonts)).toEqual(new Set(['OpenSans']));
    const seen = await page.evaluate(() => [
      navigator.language,
      Intl.DateTimeFormat().resolvedOptions().timeZone,
    ]);
    expect(seen).toEqual(['en-US', 'UTC']);
  },
);

testWithTool('qpdf', 'qpdf finds no fault in what the browser prints.', async (qpdf) => {
  const folder = await mkdtemp(join(tmpdir(), 'a print '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const page = await openPage('<html lang="en"><title>Title</title><h1>One</h1></html>');
  const path = join(folder, 'print.pdf');
  await writeFile(path, await page.print());
  expect(execFileSync(qpdf, ['--check', path], { encoding: 'utf8' })).toContain('No syntax or stream');
});

test('A browser that does not start is an error with a remedy.', async () => {
  const browser: Browser = {
    path: '/nowhere/chrome',
    args: [],
    env: {},
    origin: 'installed',
    version: '150.0.1.2',
  };
  await expect(launchBrowser(browser)).rejects.toMatchObject({
    name: 'ToolError',
    remedy: expect.stringContaining('CHROME_PATH'),
  });
});
