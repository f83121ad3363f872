/** What Zotero would save, as far as these tests ask. */
export interface ZoteroItem {
  readonly itemType: string;
  readonly title: string | undefined;
  readonly publicationTitle: string | undefined;
  readonly creators: readonly string[];
  readonly date: string | undefined;
  readonly url: string | undefined;
}

/** Types that one tag of Highwire Press settles. */
const BY_HIGHWIRE: Readonly<Record<string, string>> = {
  citation_journal_title: 'journalArticle',
  citation_technical_report_institution: 'report',
  citation_conference_title: 'conferencePaper',
  citation_conference: 'conferencePaper',
  citation_book_title: 'bookSection',
  citation_inbook_title: 'bookSection',
  citation_dissertation_institution: 'thesis',
};

/** Types that such a tag lets guess. */
const GUESSED: Readonly<Record<string, string>> = {
  citation_title: 'journalArticle',
  citation_series_title: 'journalArticle',
  citation_isbn: 'book',
};

/** Types by Open Graph; an `article` only lets guess one. */
const BY_GRAPH: Readonly<Record<string, string>> = {
  book: 'book',
  website: 'webpage',
  'music.song': 'audioRecording',
};

/** Types by Dublin Core, in small letters without spaces. */
const BY_TERMS: Readonly<Record<string, string>> = {
  book: 'book',
  bookitem: 'bookSection',
  bookchapter: 'bookSection',
  authoredbook: 'book',
  electronicbook: 'book',
  article: 'journalArticle',
  newsitem: 'newspaperArticle',
  report: 'report',
  thesis: 'thesis',
  webpage: 'webpage',
};

/** Returns the type under which Zotero saves a page with these `<meta>`: by Highwire Press, then by Open Graph, then by Dublin Core, then by a guess. Source: https://github.com/zotero/translators, `init` in "Embedded Metadata.js" and `detectType` in "RDF.js", of June 2026. */
function zoteroType(meta: Readonly<Record<string, string>>): string {
  const tags = Object.keys(meta).map((name) => name.slice(Math.max(0, name.lastIndexOf('citation_'))));
  const settled = tags.flatMap((tag) => BY_HIGHWIRE[tag] ?? []).at(-1);
  if (settled) return settled;
  const terms = (meta['dcterms.type'] ?? meta['dc.type'] ?? '').toLowerCase().replace(/\s/g, '');
  const guessed = tags.flatMap((tag) => GUESSED[tag] ?? [])[0];
  return BY_GRAPH[meta['og:type'] ?? ''] ?? BY_TERMS[terms] ?? guessed ?? 'webpage';
}

/** Returns what Zotero saves for a page with these `<meta>`. Source: as above, `addHighwireMetadata`. */
export function zoteroItem(meta: Readonly<Record<string, string>>): ZoteroItem {
  return {
    itemType: zoteroType(meta),
    title: meta['citation_title'],
    publicationTitle: meta['citation_book_title'] ?? meta['citation_inbook_title'],
    creators: [meta['citation_author']].flatMap((name) => name ?? []).map(cleanAuthor),
    date: meta['citation_publication_date'],
    url: meta['citation_public_url'],
  };
}

/** Returns what Zotero saves for a ContextObject of Dublin Core. Source: https://github.com/zotero/utilities, `parseContextObject` in "openurl.js". */
export function zoteroItemOf(contextObject: string): ZoteroItem {
  const keys = new URLSearchParams(contextObject);
  const get = (key: string) => keys.get(key) ?? undefined;
  return {
    itemType: get('rft.type') ?? 'webpage',
    title: get('rft.title'),
    publicationTitle: get('rft.source'),
    creators: keys.getAll('rft.creator').map(cleanAuthor),
    date: get('rft.date'),
    url: get('rft.identifier'),
  };
}

/** As `Quill | Ada`: by the comma where there is one, else the last word is the family name. */
function cleanAuthor(name: string): string {
  const [family, given] = name.includes(',')
    ? name.split(/\s*,\s*/)
    : [name.split(' ').at(-1), name.split(' ').slice(0, -1).join(' ')];
  return [family, given].filter(Boolean).join(' | ');
}
