import { escapeHtml } from '../../text/escape-html.ts';
import type { EpubMetadata } from './epub-metadata.ts';
import { INDEX_FILE } from './list-documents.ts';

/** A file of the package as its manifest names it. */
export interface ManifestItem {
  /** Path beside the package document. */
  readonly path: string;
  readonly mediaType: string;
  readonly properties?: readonly ('nav' | 'cover-image' | 'svg')[];
  /** True for what is read, in the order of the list. */
  readonly isInSpine?: boolean;
}

/** Features that every book has (schema.org accessibility vocabulary, as EPUB Accessibility 1.1 asks for it). */
const FEATURES = [
  'alternativeText',
  'ARIA',
  'displayTransformability',
  'readingOrder',
  'structuralNavigation',
  'tableOfContents',
  'unlocked',
];

/** Writes the package document: what the book is, its files, and their order. It claims conformance to no standard of accessibility, which a person would have to judge. */
export function writeOpf(metadata: EpubMetadata, items: readonly ManifestItem[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="edition" xml:lang="${metadata.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${[...describeBook(metadata), ...describeAccess(metadata, items)].join('\n')}
</metadata>
<manifest>
${items.map(manifestItem).join('\n')}
</manifest>
<spine>
${items
  .filter(({ isInSpine }) => isInSpine)
  .map(({ path }) => `<itemref idref="${itemId(path)}"/>`)
  .join('\n')}
</spine>
</package>
`;
}

/** As the fields of an ONIX record would be filled: title and subtitle apart, contributors with their roles by MARC. */
function describeBook(metadata: EpubMetadata): readonly string[] {
  const { authors, reviewedBy } = metadata;
  return [
    `<dc:identifier id="edition">${escapeHtml(metadata.identifier)}</dc:identifier>`,
    refined('title', 'title', metadata.title, ['title-type', 'main'], ['display-seq', '1']),
    refined('title', 'subtitle', metadata.subtitle, ['title-type', 'subtitle'], ['display-seq', '2']),
    `<dc:language>${escapeHtml(metadata.language)}</dc:language>`,
    ...authors.map((name, at) => refined('creator', `creator-${at + 1}`, name, ['role', 'aut'])),
    ...(reviewedBy ? [refined('contributor', 'reviewer', reviewedBy, ['role', 'edt'])] : []),
    `<dc:publisher>${escapeHtml(metadata.publisher)}</dc:publisher>`,
    `<dc:date>${metadata.published}</dc:date>`,
    property('dcterms:modified', `${metadata.modified}T00:00:00Z`),
    `<dc:description>${escapeHtml(metadata.description)}</dc:description>`,
    ...metadata.subjects.map((subject) => `<dc:subject>${escapeHtml(subject)}</dc:subject>`),
    `<dc:rights>${escapeHtml(metadata.rights)}</dc:rights>`,
    ...metadata.sources.map((source) => `<dc:source>${escapeHtml(source)}</dc:source>`),
  ];
}

/** Only what is there: see EPUB Accessibility 1.1, 2.2. */
function describeAccess(
  { accessibilitySummary, pageBreakSource }: EpubMetadata,
  items: readonly ManifestItem[],
): readonly string[] {
  const features = [
    ...FEATURES,
    ...(items.some(({ path }) => path === INDEX_FILE) ? ['index'] : []),
    ...(pageBreakSource ? ['pageBreakMarkers', 'pageNavigation'] : []),
  ];
  return [
    ...['textual', 'visual'].map((mode) => property('schema:accessMode', mode)),
    property('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => property('schema:accessibilityFeature', feature)),
    property('schema:accessibilityHazard', 'none'),
    property('schema:accessibilitySummary', accessibilitySummary),
    ...(pageBreakSource ? [property('pageBreakSource', pageBreakSource)] : []),
  ];
}

function property(name: string, value: string): string {
  return `<meta property="${name}">${escapeHtml(value)}</meta>`;
}

function refined(element: string, id: string, text: string, ...facts: readonly [string, string][]): string {
  const lines = facts.map(([name, value]) => {
    const scheme = name === 'role' ? ' scheme="marc:relators"' : '';
    return `<meta refines="#${id}" property="${name}"${scheme}>${value}</meta>`;
  });
  return [`<dc:${element} id="${id}">${escapeHtml(text)}</dc:${element}>`, ...lines].join('\n');
}

function manifestItem({ path, mediaType, properties = [] }: ManifestItem): string {
  const marked = properties.length > 0 ? ` properties="${properties.join(' ')}"` : '';
  return `<item id="${itemId(path)}" href="${encodeURI(path)}" media-type="${mediaType}"${marked}/>`;
}

/** Ids begin with a letter and hold no slash. */
function itemId(path: string): string {
  return `item-${path.replace(/[^\w.-]/g, '_')}`;
}
