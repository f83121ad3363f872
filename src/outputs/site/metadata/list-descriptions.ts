import { EXPORT_FORMATS } from '../../exports/list-exports.ts';
import type { DescribedPage } from './described-page.ts';

/** A file that describes a page or what it cites, for `<link rel="describedby">`. */
export interface Description {
  /** Path from the site's root. */
  readonly path: string;
  /** Media type. */
  readonly type: string;
}

const TYPES: Readonly<Record<(typeof EXPORT_FORMATS)[number], string>> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
};

/** Lists the files for reference managers that belong to a page: `citation` names the book or the chapter itself, `bibliography` what it rests on, or the article of a page of notes. */
export function listDescriptions(page: Pick<DescribedPage, 'url' | 'kind'>): readonly Description[] {
  const folder = page.kind === 'chapter' || page.kind === 'source' ? page.url.replace(/^\//, '') : '';
  return (NAMES[page.kind] ?? []).flatMap((name) =>
    EXPORT_FORMATS.map((format) => ({ path: `${folder}${name}.${format}`, type: TYPES[format] })),
  );
}

const NAMES: Readonly<Record<string, readonly string[]>> = {
  cover: ['citation', 'bibliography'],
  whole: ['citation', 'bibliography'],
  chapter: ['citation', 'bibliography'],
  source: ['bibliography'],
  sources: ['bibliography'],
};
