import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFonts } from '../../../src/outputs/fonts/write-fonts.ts';

const STYLES = join(import.meta.dirname, '../../../layouts/styles');

/** How the same book is written for Paged.js as it comes: page numbers, calls and folios are generated text. */
const STOCK_STYLE = `
[data-page-of]::after { content: target-counter(attr(href), page) }
[data-footnote-call]::after { content: counter(footnote); font-size: 0.68em; vertical-align: 0.42em; line-height: 0 }
[data-footnote-marker] { counter-increment: footnote-marker; list-style-position: inside }
[data-footnote-marker]::marker { content: counter(footnote-marker) ' ' }
@page :right { @bottom-right { content: counter(page) } }
@page :left { @bottom-left { content: counter(page) } }`;

/** A trial book on disk: one folder, with a page for each of the two. */
export interface TrialSite {
  readonly folder: string;
  /** The page that `printPdf` prints, below the folder. */
  readonly ownPage: string;
  /** The page that `pagedjs-cli` prints, below the folder. */
  readonly stockPage: string;
}

/** Writes a trial book into a new folder within another, as a page for our print and as one for Paged.js as it comes. */
export async function writeTrialSite(within: string, body: string, style = ''): Promise<TrialSite> {
  const folder = mkdtempSync(join(within, 'site-'));
  const [ownPage, stockPage] = ['print/index.html', 'stock/index.html'];
  for (const name of ['print', 'stock', 'styles']) mkdirSync(join(folder, name));
  const sheet = readFileSync(join(STYLES, 'print.css'), 'utf8');
  cpSync(join(STYLES, 'print.css'), join(folder, 'styles/print.css'));
  writeFileSync(join(folder, 'styles/stock.css'), sheet.replaceAll("'/fonts/", "'../fonts/") + STOCK_STYLE);
  writeFileSync(join(folder, ownPage), pageOf('print', style, body));
  writeFileSync(join(folder, stockPage), pageOf('stock', style, body.replaceAll('>00</a>', '></a>')));
  await writeFonts(folder);
  return { folder, ownPage, stockPage };
}

function pageOf(sheet: string, style: string, body: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Trial</title>
<link rel="stylesheet" href="../styles/${sheet}.css"><style>${style}</style></head><body>${body}</body></html>`;
}
