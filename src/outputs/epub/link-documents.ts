/** The ids of elements, and links to an id. */
const ID = /\sid="([^"]+)"/g;
const LINK = /\shref="#([^"]+)"/g;

/** Finds the document of each id: file, by id; ids stand once in a book. */
export function findFiles(xhtmlByFile: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const fileById = new Map<string, string>();
  for (const [file, xhtml] of Object.entries(xhtmlByFile)) {
    for (const [, id = ''] of xhtml.matchAll(ID)) {
      const other = fileById.get(id);
      if (other !== undefined) throw new Error(`The id ${id} stands in ${other} and in ${file}.`);
      fileById.set(id, file);
    }
  }
  return fileById;
}

/** Leads the links of a document, written as though the whole book were one page, to the documents that hold their targets. */
export function linkDocument(file: string, xhtml: string, fileById: ReadonlyMap<string, string>): string {
  return xhtml.replace(LINK, (_, id: string) => {
    const target = fileById.get(id);
    if (target === undefined)
      throw new Error(`A link in ${file} leads to #${id}, which the book does not have.`);
    return ` href="${target === file ? '' : target}#${id}"`;
  });
}
