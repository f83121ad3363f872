import { escapeHtml } from '../../text/escape-html.ts';
import type { Words } from '../../book/load-words.ts';
import { pageId } from './find-page-breaks.ts';
import type { EpubDocument } from './list-documents.ts';

/** What the navigation document leads to. */
export interface EpubNavigation {
  readonly language: string;
  readonly documents: readonly EpubDocument[];
  /** Pages of the PDF that are marked in the text, each with its file; empty where there is none. */
  readonly pages: readonly { readonly folio: string; readonly file: string }[];
  /** Each with its file. */
  readonly figures: readonly ListedPlace[];
  readonly tables: readonly ListedPlace[];
}

/** A place that a list leads to. */
export interface ListedPlace {
  readonly id: string;
  readonly title: string;
  readonly file: string;
}

/** Writes the navigation document: contents, landmarks, and the lists of figures, of tables and of pages where there are any. */
export function writeNav(navigation: EpubNavigation, words: Words): string {
  const { language, documents, pages, figures, tables } = navigation;
  const listed = documents.filter(({ landmark }) => landmark !== 'cover' && landmark !== 'toc');
  const landmarks = documents.flatMap(({ landmark, title, file }) =>
    landmark ? [`<li><a epub:type="${landmark}" href="${file}">${escapeHtml(title)}</a></li>`] : [],
  );
  const title = escapeHtml(words['contents'] ?? '');
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head>
<title>${title}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body class="nav" epub:type="frontmatter">
<nav epub:type="toc" role="doc-toc" aria-labelledby="contents" id="toc">
<h1 id="contents">${title}</h1>
<ol>
${listed.map(contentsEntry).join('\n')}
</ol>
</nav>
${hiddenNav('landmarks', words['landmarks'], landmarks)}
${hiddenNav('loi', words['figures'], figures.map(placeEntry))}
${hiddenNav('lot', words['tables'], tables.map(placeEntry))}
${hiddenNav('page-list', words['page-list'], pages.map(pageEntry))}
</body>
</html>
`;
}

function contentsEntry({ file, title, sections }: EpubDocument): string {
  const link = `<a href="${file}">${escapeHtml(title)}</a>`;
  if (sections.length === 0) return `<li>${link}</li>`;
  const inner = sections.map(
    ({ id, title: head }) => `<li><a href="${file}#${id}">${escapeHtml(head)}</a></li>`,
  );
  return `<li>${link}\n<ol>\n${inner.join('\n')}\n</ol>\n</li>`;
}

function placeEntry({ file, id, title }: ListedPlace): string {
  return `<li><a href="${file}#${id}">${escapeHtml(title)}</a></li>`;
}

function pageEntry({ folio, file }: EpubNavigation['pages'][number]): string {
  return `<li><a href="${file}#${pageId(folio)}">${folio}</a></li>`;
}

/** For reading systems, which show it in their own way. */
function hiddenNav(type: string, title = '', entries: readonly string[]): string {
  if (entries.length === 0) return '';
  return `<nav epub:type="${type}" aria-label="${escapeHtml(title)}" hidden="hidden">
<h2>${escapeHtml(title)}</h2>
<ol>
${entries.join('\n')}
</ol>
</nav>`;
}
