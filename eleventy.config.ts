import rss from '@11ty/eleventy-plugin-rss';
import { keepDesignators } from './src/outputs/site/keep-designators.ts';
import { importDefault } from './src/outputs/site/import-default.ts';
import { templateFilters } from './src/outputs/site/template-filters.ts';
import type { EleventyConfig } from './src/outputs/site/eleventy.ts';

/** Registers what Eleventy needs to show the Book; what it shows comes from `_data`, how from `layouts`. */
export default function configure(eleventy: EleventyConfig) {
  eleventy.addDataExtension('ts', { read: false, parser: importDefault(eleventy.globalData) });
  eleventy.addPlugin(rss);
  for (const [name, filter] of Object.entries(templateFilters)) eleventy.addFilter(name, filter);
  eleventy.addTransform('designators', function (content) {
    return /\.x?html$/.test(this.page.outputPath) ? keepDesignators(content) : content;
  });
  eleventy.setNunjucksEnvironmentOptions({
    throwOnUndefined: true,
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  eleventy.setDynamicPermalinks(true);
  eleventy.setQuietMode(true);
  return {
    dir: { input: 'layouts/pages', includes: '../partials', layouts: '../frames', data: '../../_data' },
    templateFormats: ['njk'],
    htmlTemplateEngine: false,
    markdownTemplateEngine: false,
  };
}
