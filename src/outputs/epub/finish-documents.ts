import { findPageBreaks, markPageBreaks, pageId } from './find-page-breaks.ts';
import { findFiles, linkDocument } from './link-documents.ts';
import { numberIndex } from './number-index.ts';
import { toXhtml } from './to-xhtml.ts';

/** The documents of a package, and the pages that are marked in them. */
export interface FinishedDocuments {
  readonly xhtmlByFile: Readonly<Record<string, string>>;
  readonly pages: readonly { readonly folio: string; readonly file: string }[];
}

/** Finishes documents as Eleventy made them, given in the order in which they are read: XML, with links from one to another and the pages of `folioById`. */
export function finishDocuments(
  rendered: Readonly<Record<string, string>>,
  folioById: Readonly<Record<string, string>>,
): FinishedDocuments {
  const files = Object.keys(rendered);
  const written = Object.values(rendered).map((html) => numberIndex(toXhtml(html), folioById));
  const breaks = findPageBreaks(written, folioById);
  const marked = written.map((xhtml) => markPageBreaks(xhtml, breaks));
  const fileById = findFiles(Object.fromEntries(files.map((file, at) => [file, marked[at]!])));
  return {
    xhtmlByFile: Object.fromEntries(
      files.map((file, at) => [file, linkDocument(file, marked[at]!, fileById)]),
    ),
    pages: [...breaks.values()].map((folio) => ({ folio, file: fileById.get(pageId(folio))! })),
  };
}
