import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Book } from '../../book/book.ts';
import { bookToCsl, chapterToCsl } from '../../book/book-to-csl.ts';
import { listWorks } from '../../book/list-works.ts';
import type { Words } from '../../book/load-words.ts';
import { createProcessor } from '../../references/create-processor.ts';
import type { CslItem } from '../../references/csl-item.ts';

/** The styles in which a work may be cited, with the names that their users know. */
const STYLES = [
  { file: 'apa.csl', name: 'APA' },
  { file: 'chicago-author-date.csl', name: 'Chicago' },
  { file: 'harvard.csl', name: 'Harvard' },
  { file: 'mla.csl', name: 'MLA' },
] as const;

/** A work in one style. */
interface StyledWork {
  readonly style: string;
  readonly html: string;
}

/** What the cite page shows: each list in the order of the styles. */
export interface StyledWorks {
  readonly book: readonly StyledWork[];
  readonly byChapter: Readonly<Record<string, readonly StyledWork[]>>;
  readonly byArticle: Readonly<Record<string, readonly StyledWork[]>>;
}

/** Styles the book itself, each chapter and each article by itself, as somebody would cite it who cites nothing else. */
export async function styleWorks(book: Book, words: Words): Promise<StyledWorks> {
  const itself = bookToCsl(book.meta);
  const chapters = book.chapters.map((chapter) => ({
    ...chapterToCsl(chapter, book.meta),
    id: `chapter ${chapter.slug}`,
  }));
  const articles = listWorks(book, words);
  const styledById = await styleEach([itself, ...chapters, ...articles], book, words);
  const listOf = (id: string) => styledById.get(id) ?? [];
  return {
    book: listOf(itself.id),
    byChapter: Object.fromEntries(book.chapters.map(({ slug }) => [slug, listOf(`chapter ${slug}`)])),
    byArticle: Object.fromEntries(articles.map(({ id }) => [id, listOf(id)])),
  };
}

async function styleEach(
  works: readonly CslItem[],
  { citationStyle }: Book,
  words: Words,
): Promise<ReadonlyMap<string, readonly StyledWork[]>> {
  const styledById = new Map(works.map(({ id }): [string, StyledWork[]] => [id, []]));
  for (const { file, name } of STYLES) {
    const xml = await readFile(join('layouts/citations', file), 'utf8');
    const processor = createProcessor({ ...citationStyle, xml: withoutNeighbours(xml) }, works, words);
    for (const { id, html } of processor.listReferences()) styledById.get(id)?.push({ style: name, html });
  }
  return styledById;
}

/** Takes from a style what tells a work from others of its author and year: here each stands alone. */
function withoutNeighbours(xml: string): string {
  return xml
    .replace(
      /<citation[\s>][\s\S]*<\/citation>/,
      '<citation><layout><text variable="title"/></layout></citation>',
    )
    .replace(/\ssubsequent-author-substitute(?:-rule)?="[^"]*"/g, '');
}
