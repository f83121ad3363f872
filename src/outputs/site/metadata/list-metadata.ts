import type { AuthorName } from '../../../articles/author-name.ts';
import type { Book } from '../../../book/book.ts';
import type { Words } from '../../../book/load-words.ts';
import { bookToCsl } from '../../../book/book-to-csl.ts';
import { PICTURE_SIZE } from '../../../figures/draw-picture.ts';
import { pictureOf } from '../../pictures/list-pictures.ts';
import { newestRevision } from '../../../book/newest-revision.ts';
import { addressOf, isBook, type DescribedPage } from './described-page.ts';

/** An element `<meta>`: Open Graph names its key `property`, all others `name`. */
export interface Metadatum {
  readonly key: 'name' | 'property';
  readonly name: string;
  readonly content: string;
}

/** Lists what machines are told of a page: Open Graph (https://ogp.me), Highwire Press tags and Dublin Core terms. The type in Dublin Core is the one by which Zotero's translator for such metadata saves a chapter as a book section; the book's own pages are books by Open Graph. */
export function listMetadata(page: DescribedPage, book: Book, words: Words): readonly Metadatum[] {
  return [...openGraph(page, book, words), ...(isBook(page) || page.chapter ? citable(page, book) : [])].map(
    ([key, name, content]) => ({ key, name, content }),
  );
}

type Written = readonly [key: Metadatum['key'], name: string, content: string];

function openGraph(page: DescribedPage, book: Book, words: Words): readonly Written[] {
  const { meta } = book;
  const picture = pictureOf(page.url.replace(/^\//, ''), book, words);
  return [
    ['property', 'og:title', page.title],
    ['property', 'og:type', isBook(page) ? 'book' : 'article'],
    ['property', 'og:description', page.description],
    ['property', 'og:url', addressOf(page, meta.baseUrl)],
    ['property', 'og:site_name', meta.title],
    ['property', 'og:image', meta.baseUrl + picture.path],
    ['property', 'og:image:width', String(PICTURE_SIZE.width)],
    ['property', 'og:image:height', String(PICTURE_SIZE.height)],
    ['property', 'og:image:alt', [picture.title, picture.under].filter(Boolean).join('. ')],
    ['name', 'twitter:card', 'summary_large_image'],
    ['property', 'og:locale', meta.language.replace('-', '_')],
  ];
}

function said(name: string, content: string): Written {
  return ['name', name, content];
}

function citable(page: DescribedPage, book: Book): readonly Written[] {
  const { meta } = book;
  const { chapter } = page;
  const published = (chapter?.published ?? meta.published).earliest;
  const modified = chapter?.revised.earliest ?? newestRevision(book);
  const whole = bookToCsl(meta).title;
  const title = chapter?.title ?? whole;
  const address = addressOf(page, meta.baseUrl);
  return [
    said('citation_title', title),
    ...(chapter ? [said('citation_inbook_title', whole), said('citation_book_title', whole)] : []),
    ...meta.signedBy.map((author) => said('citation_author', invert(author))),
    said('citation_publication_date', published.replaceAll('-', '/')),
    said('citation_publisher', meta.publisher),
    said('citation_language', meta.language),
    said('citation_public_url', address),
    said('dcterms.title', title),
    ...meta.authors.map((author) => said('dcterms.creator', author)),
    said('dcterms.type', chapter ? 'Book chapter' : 'Book'),
    said('dcterms.issued', published),
    said('dcterms.modified', modified),
    said('dcterms.publisher', meta.publisher),
    said('dcterms.language', meta.language),
    said('dcterms.license', meta.licence.url),
    said('dcterms.identifier', address),
    ...(chapter ? [said('dcterms.isPartOf', meta.baseUrl)] : []),
  ];
}

/** By the comma a reference manager tells the parts of a name. */
function invert(name: AuthorName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}
