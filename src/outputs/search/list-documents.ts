import type { Article } from '../../articles/article.ts';
import type { Book } from '../../book/book.ts';
import { listDataTexts, type TextPlace } from '../../book/list-texts.ts';
import type { Words } from '../../book/load-words.ts';
import type { Prose } from '../../markdown/parse-markdown.ts';
import { formatPlaces } from '../../references/format-places.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { stripMarkup } from '../../text/strip-markup.ts';

/** What can be found on a page, before its names are known. */
export interface SearchedPage {
  /** Path from the site’s root, as `chapters/a/`. */
  readonly path: string;
  readonly title: string;
  readonly documents: readonly SearchedText[];
}

/** A document with the words of its own. */
export interface SearchedText {
  readonly id: string;
  readonly title?: string;
  readonly texts: readonly string[];
  readonly goesOn?: true;
}

/** Lists what a reader can find, in the order of the book: the story sentence by sentence, the entries of the data, our notes on each article. */
export function listDocuments(book: Book, words: Words): readonly SearchedPage[] {
  const stories = Object.values(book.pageBySlug).filter(({ isStory }) => isStory);
  return [
    ...stories.map(({ slug, title, prose }) => ({
      path: `${slug}/`,
      title,
      documents: sentencesOf(prose),
    })),
    ...book.chapters.map(({ slug, number, title, prose }) => ({
      path: `chapters/${slug}/`,
      title: `${words['chapter']} ${number}. ${title}`,
      documents: sentencesOf(prose),
    })),
    ...partsOf(book, words),
    ...book.articles.map((article) => ({
      path: `sources/${article.id}/`,
      title: (words['search-notes'] ?? '').replace('{article}', article.label),
      documents: notesOf(article, words, book.meta.language),
    })),
  ];
}

function sentencesOf({ blocks }: Prose): readonly SearchedText[] {
  return blocks.flatMap(({ statements }) =>
    statements
      .filter(({ id }) => id !== '')
      .map(({ id, text }, at) => ({ id, texts: [text], ...(at > 0 ? { goesOn: true as const } : {}) })),
  );
}

function partsOf(book: Book, words: Words): readonly SearchedPage[] {
  const entries = Object.values(book.registers).flat();
  const nameById = new Map(entries.map(({ id, name }) => [`entry-${id}`, name]));
  const placesByPath = Map.groupBy(listDataTexts(book), ({ path }) => path);
  return [...placesByPath].map(([path, places]) => ({
    path,
    title: words[`part-${path.slice(0, -1)}`] ?? '',
    documents: places.map((place) => entryOf(place, nameById.get(place.id), book.meta.language)),
  }));
}

/** An entry of a register is called by its name, an unknown by nothing, all else by its first text. */
function entryOf({ id, texts }: TextPlace, name: string | undefined, language: string): SearchedText {
  const hasTitle = name === undefined && !id.startsWith('unknown-');
  const title = hasTitle ? texts[0] : name;
  const told = texts.slice(hasTitle ? 1 : 0).flatMap((text) => sentencesIn(text, language));
  return { id, ...(title === undefined ? {} : { title }), texts: told };
}

function notesOf({ passages }: Article, words: Words, language: string): readonly SearchedText[] {
  return passages.flatMap(({ place, note, quotations }) => {
    if (note === undefined) return [];
    const quoted = quotations.map((one) => (words['quotation'] ?? '').replace('{words}', () => one.words));
    const texts = [...sentencesIn(stripMarkup(note), language), ...quoted];
    return [{ id: `para-${place}`, title: formatPlaces([place], words), texts }];
  });
}

function sentencesIn(text: string, language: string): readonly string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
}
