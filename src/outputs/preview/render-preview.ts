import { join } from 'node:path';
import { checkContent } from '../../checks/check-content.ts';
import { ContentError } from '../../files/content-error.ts';
import { loadSiteBook } from '../site/load-site-book.ts';
import { renderSiteToPages } from '../site/render-site.ts';
import type { SiteOptions } from '../site/site-options.ts';
import { keepFonts } from './keep-fonts.ts';
import { SPREADS_SCRIPT, withSpreads, writeSpreadsScript } from './render-spreads.ts';
import type { PreviewSite } from './serve-preview.ts';

const PRINT = '/print/';

/** Checks the book and renders what reading needs in memory, from the project's root; `fontCache` keeps the fonts. Throws a ContentError where the book has errors. */
export async function renderPreview(content: string, fontCache: string): Promise<PreviewSite> {
  const options: SiteOptions = { content, made: ['html', 'feeds'] };
  const book = await loadSiteBook(options);
  const findings = await checkContent(book, content);
  if (findings.some(({ severity }) => severity === 'error')) throw new ContentError(findings);
  const pages = await renderSiteToPages(options);
  const fonts = await keepFonts(pages.map((page) => page.content).join(''), fontCache);
  const figures = book.figureFiles.map((name) => [`/figures/${name}`, join(content, 'figures', name)]);
  const print = pages.find(({ url }) => url === PRINT)?.content ?? '';
  return {
    textByPath: {
      ...Object.fromEntries(
        pages.map(({ url, content: text }) => [url, url === PRINT ? withSpreads(text) : text]),
      ),
      [SPREADS_SCRIPT]: await writeSpreadsScript(print),
    },
    fileByPath: { ...fonts, ...Object.fromEntries(figures) },
  };
}
