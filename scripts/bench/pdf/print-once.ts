import { findBrowser } from '../../../src/outputs/browser/find-browser.ts';
import { launchBrowser } from '../../../src/outputs/browser/launch-browser.ts';
import { browserSearch } from './browser-search.ts';

// A process of its own, so that its memory can be measured: SITE_FOLDER OUT_FILE.
const [siteFolder, outFile] = process.argv.slice(2) as [string, string];
// The browser starts while the rest is loaded.
const starting = findBrowser(browserSearch).then(launchBrowser);
const { printPdf } = await import('../../../src/outputs/pdf/print-pdf.ts');
const browser = await starting;
const start = performance.now();
const { pages } = await printPdf({
  siteFolder,
  pagePath: 'print/index.html',
  outFile,
  browser,
  metadata: {
    title: 'A trial',
    authors: ['Nobody'],
    language: 'en-GB',
    description: 'An invented book.',
    keywords: ['trial'],
    identifier: 'tag:book.example,2024:trial',
    licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
    publisher: 'Nobody',
    published: '2024-05-31',
    modified: '2024-06-01',
  },
});
console.log(JSON.stringify({ pages, seconds: (performance.now() - start) / 1000 }));
await browser.close();
