import { join } from 'node:path';
import { Eleventy } from '@11ty/eleventy';
import { writeFile } from '../../files/write-file.ts';
import { formatRecordSchema, recordBook, RECORD_FILE, SCHEMA_FILE } from '../../book/record/record-book.ts';
import { listExports } from '../exports/list-exports.ts';
import type { EleventyConfig } from './eleventy.ts';
import { loadSiteBook } from './load-site-book.ts';
import { loadSiteWords } from './load-site-words.ts';
import type { SiteOptions } from './site-options.ts';

/** A page as Eleventy made it. */
export interface RenderedPage {
  readonly url: string;
  readonly inputPath: string;
  readonly content: string;
}

/** Renders the site into `outFolder` through Eleventy, from the project's root. */
export async function renderSite(options: SiteOptions, outFolder: string): Promise<void> {
  // Eleventy writes many files at once, and goes on when one has failed.
  for (const { url, content } of await renderSiteToPages(options)) {
    await writeFile(join(outFolder, url.endsWith('/') ? `${url}index.html` : url), content);
  }
}

/** Renders the site in memory: every page, every file for reference managers, and the Book record, with its address and content. */
export async function renderSiteToPages(options: SiteOptions): Promise<readonly RenderedPage[]> {
  const eleventy = new Eleventy('layouts/pages', 'dist', {
    quietMode: true,
    configPath: 'eleventy.config.ts',
    config: (config: EleventyConfig) => {
      config.addGlobalData('options', options);
      if (!options.made.includes('epub')) config.ignores.add('layouts/pages/epub/**');
      // On a busy machine it would call filters slow.
      config.benchmarkManager.get('Configuration').setIsVerbose(false);
    },
  });
  // It would say how long it took, and print every error that it throws besides.
  eleventy.disableLogger();
  return [...(await eleventy.toJSON()), ...(await renderExports(options))];
}

async function renderExports(options: SiteOptions): Promise<readonly RenderedPage[]> {
  const book = await loadSiteBook(options);
  const files = [
    ...listExports(book, await loadSiteWords(options)),
    { path: RECORD_FILE, text: recordBook(book) },
    { path: SCHEMA_FILE, text: formatRecordSchema() },
  ];
  return files.map(({ path, text }) => ({ url: `/${path}`, inputPath: '', content: text }));
}
