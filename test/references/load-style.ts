import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CitationStyle } from '../../src/references/citation-style.ts';

const LAYOUTS = join(import.meta.dirname, '../../layouts/citations');
const FIXTURES = join(import.meta.dirname, '../fixtures/citation-styles');

/** Words for places, as the English interface has them. */
export const PLACE_WORDS = {
  para: 'para.',
  paras: 'paras.',
  headline: 'headline',
  standfirst: 'standfirst',
  caption: 'caption',
};

/** Loads one of the styles that come with the project, or one of the fixtures. */
export function loadStyle(name: string, locale: string): CitationStyle {
  const isOurs = readdirSync(LAYOUTS).includes(`${name}.csl`);
  const tags = readdirSync(join(LAYOUTS, 'locales')).map((file) => file.replace('.xml', ''));
  return {
    xml: readFileSync(join(isOurs ? LAYOUTS : FIXTURES, `${name}.csl`), 'utf8'),
    locale,
    localeByTag: Object.fromEntries(
      tags.map((tag) => [tag, readFileSync(join(LAYOUTS, 'locales', `${tag}.xml`), 'utf8')]),
    ),
  };
}
