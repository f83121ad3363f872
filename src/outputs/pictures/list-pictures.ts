import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import type { PictureText } from '../../figures/draw-picture.ts';
import type { EdtfDate } from '../../text/edtf-date.ts';

/** A picture by which pages are shown where they are shared. */
export interface Picture extends PictureText {
  /** Path from the site's root, as `pictures/the-old-boat.png`. */
  readonly path: string;
  /** Path of the page that it shows, as `chapters/the-old-boat/`; the cover is the empty path. */
  readonly page: string;
  /** The months that stand out in the band. */
  readonly covers?: EdtfDate | undefined;
}

/** Lists the pictures of a book: its own, and one for each chapter, page, part and article. */
export function listPictures(
  { meta, chapters, pageBySlug, parts, articles }: Book,
  words: Words,
): readonly Picture[] {
  const of = (page: string, title: string, under: string, covers?: EdtfDate): Picture => {
    const name = page.replace(/\/$/, '').replaceAll('/', '-') || 'book';
    return { path: `pictures/${name}.png`, page, title, over: page ? meta.title : '', under, covers };
  };
  return [
    of('', meta.title, meta.subtitle),
    ...chapters.map(({ slug, title, question, covers }) => of(`chapters/${slug}/`, title, question, covers)),
    ...Object.values(pageBySlug).map(({ slug, title, description }) => of(`${slug}/`, title, description)),
    ...parts.map((part) => of(`${part}/`, words[`part-${part}`] ?? '', '')),
    of('sources/', words['sources'] ?? '', ''),
    ...articles.map(({ id, title, label }) => of(`sources/${id}/`, title, label)),
  ];
}

const picturesByBook = new WeakMap<Book, ReadonlyMap<string, Picture>>();

/** Returns the picture of a page, which is given by its path; the book's own where it has none. */
export function pictureOf(page: string, book: Book, words: Words): Picture {
  const byPage =
    picturesByBook.get(book) ?? new Map(listPictures(book, words).map((picture) => [picture.page, picture]));
  picturesByBook.set(book, byPage);
  return byPage.get(page) ?? byPage.get('')!;
}
