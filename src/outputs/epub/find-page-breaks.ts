/** The start of each element that can hold a page break, with its id. */
const HOLDER = /<(?:section|header|div|p|h[1-6]|li|dt|dd|td|th|span)\s(?:[^<>]*\s)?id="([^"]+)"[^<>]*>/g;

/** Finds where the pages of a paged edition begin in documents: folio, by the id of the first element that stands on it there. */
export function findPageBreaks(
  documents: readonly string[],
  folioById: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const idByFolio = new Map<string, string>();
  for (const [, id = ''] of documents.flatMap((xhtml) => [...xhtml.matchAll(HOLDER)])) {
    const folio = Object.hasOwn(folioById, id) ? folioById[id] : undefined;
    if (folio !== undefined && !idByFolio.has(folio)) idByFolio.set(folio, id);
  }
  return new Map([...idByFolio].map(([folio, id]) => [id, folio]));
}

/** Marks in a document where pages begin: a page break as the first thing in each such element. */
export function markPageBreaks(xhtml: string, folioById: ReadonlyMap<string, string>): string {
  return xhtml.replace(HOLDER, (start, id: string) => {
    const folio = folioById.get(id);
    if (folio === undefined) return start;
    return `${start}<span epub:type="pagebreak" role="doc-pagebreak" id="${pageId(folio)}" aria-label="${folio}"></span>`;
  });
}

/** Returns the id of the page break at which a page begins. */
export function pageId(folio: string): string {
  return `page-break-${folio}`;
}
