import { Eleventy } from '@11ty/eleventy';
import type { EleventyConfig } from './eleventy.ts';
import type { SiteOptions } from './site-options.ts';

/** A page as Eleventy made it. */
export interface RenderedPage {
  readonly url: string;
  readonly inputPath: string;
  readonly content: string;
}

/** Renders the site into `outFolder` through Eleventy, from the project's root. */
export async function renderSite(options: SiteOptions, outFolder: string): Promise<void> {
  await createEleventy(options, outFolder).write();
}

/** Renders the site in memory: every page with its address and content. */
export async function renderSiteToPages(options: SiteOptions): Promise<readonly RenderedPage[]> {
  return createEleventy(options, 'dist').toJSON();
}

function createEleventy(options: SiteOptions, outFolder: string) {
  return new Eleventy('layouts/pages', outFolder, {
    quietMode: true,
    configPath: 'eleventy.config.ts',
    config: (eleventy: EleventyConfig) => eleventy.addGlobalData('options', options),
  });
}
