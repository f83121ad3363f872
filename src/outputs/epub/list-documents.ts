import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import { arrangeIndex } from '../site/arrange-index.ts';

/** A document of the package, with what leads to it. */
export interface EpubDocument {
  /** Name of the file, as `chapter-the-old-boat.xhtml`. */
  readonly file: string;
  readonly title: string;
  /** What kind of place it is (EPUB 3.3, Structural Semantics), if reading systems have a name for it. */
  readonly landmark?: 'cover' | 'titlepage' | 'toc' | 'bodymatter' | 'bibliography' | 'colophon';
  /** Its sections, in the table of contents. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** The file of the table of contents. */
export const NAV_FILE = 'nav.xhtml';

/** The file of the index. */
export const INDEX_FILE = 'index.xhtml';

/** Lists the documents of a book in the order in which it is read. */
export function listDocuments(book: Book, words: Words): readonly EpubDocument[] {
  const pages = Object.values(book.pageBySlug);
  const stories = pages.filter(({ isStory }) => isStory).map(toDocument);
  const told = [...stories, ...book.chapters.map((chapter) => chapterDocument(chapter))];
  return [
    plain('cover.xhtml', words['cover'], 'cover'),
    plain('imprint.xhtml', words['imprint'], 'titlepage'),
    plain(NAV_FILE, words['contents'], 'toc'),
    ...told.map((document, at) => (at === 0 ? { ...document, landmark: 'bodymatter' as const } : document)),
    ...book.parts.map((part) => plain(`part-${part}.xhtml`, words[`part-${part}`])),
    plain('sources.xhtml', words['sources'], 'bibliography'),
    ...pages.filter(({ isStory }) => !isStory).map(toDocument),
    ...(arrangeIndex(book, words).length > 0 ? [plain(INDEX_FILE, words['index'])] : []),
    plain('colophon.xhtml', words['colophon'], 'colophon'),
  ];
}

function plain(file: string, title = '', landmark?: EpubDocument['landmark']): EpubDocument {
  return { file, title, sections: [], ...(landmark && { landmark }) };
}

function toDocument({ slug, title }: Book['pageBySlug'][string]): EpubDocument {
  return plain(`page-${slug}.xhtml`, title);
}

function chapterDocument({ slug, number, title, prose }: Book['chapters'][number]): EpubDocument {
  const sections = prose.headings
    .filter(({ level, id }) => level === 2 && id !== '')
    .map(({ id, text }) => ({ id, title: text }));
  return { file: `chapter-${slug}.xhtml`, title: `${number}. ${title}`, sections };
}
