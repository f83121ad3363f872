import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOMParser, parseHTML } from 'linkedom';
import type { Book } from '../../../src/book/book.ts';
import { readEpub } from '../epub/read-epub.ts';
import { linesOf, openPdf, pageTexts } from '../pdf/read-pdf.ts';
import { GAP, readSentences } from './read-sentences.ts';

/** A page of the site and the document of the EPUB that tell the same. */
export interface ToldTwice {
  /** Path of the page, as `chapters/the-old-boat/`. */
  readonly page: string;
  /** File of the document, as `chapter-the-old-boat.xhtml`. */
  readonly file: string;
  /** What the page has for its visitors alone. */
  readonly leftOut: string;
}

/** What a page has beside the text: ways on, how long it takes, switches, figures as tables, dates for those who come again. */
const FURNITURE = 'nav, .behind, .named-in, .take-away, .dates, .to-read, .evidence-switch, .scope-label';
/** Addresses that other outputs do not have to give. */
const USES = '.pages-of-use';

/** Lists what is told by a page of the site and by a document of the EPUB: stories, chapters, parts, pages about the book. */
export function listToldTwice({ pageBySlug, chapters, parts }: Book): readonly ToldTwice[] {
  return [
    ...Object.values(pageBySlug).map(({ slug, isStory }) => ({
      page: `${slug}/`,
      file: `page-${slug}.xhtml`,
      leftOut: isStory ? FURNITURE : `${FURNITURE}, .opening .lead`,
    })),
    ...chapters.map(({ slug }) => ({
      page: `chapters/${slug}/`,
      file: `chapter-${slug}.xhtml`,
      leftOut: FURNITURE,
    })),
    ...parts.map((part) => ({ page: `${part}/`, file: `part-${part}.xhtml`, leftOut: FURNITURE })),
  ];
}

/** Reads the sentences of a page of a site. */
export async function readPage(
  folder: string,
  { page, leftOut }: Pick<ToldTwice, 'page' | 'leftOut'>,
  language: string,
): Promise<readonly string[]> {
  const { document } = parseHTML(await readFile(join(folder, page, 'index.html'), 'utf8'));
  return readSentences(document.querySelector('main')!, language, { leftOut });
}

/** The documents of an EPUB, by their files. */
export async function readDocuments(folder: string): Promise<Readonly<Record<string, Element>>> {
  const { textByPath, spine } = readEpub(await readFile(join(folder, 'book.epub')));
  return Object.fromEntries(
    spine.map((file) => [file, parseHTML(textByPath[file]!).document.querySelector('body')!]),
  );
}

/** Reads the sentences of the items of a feed that tell a chapter, by its slug. */
export async function readItems(
  folder: string,
  { chapters, meta }: Book,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const xml = new DOMParser().parseFromString(await readFile(join(folder, 'feed.xml'), 'utf8'), 'text/xml');
  const items = [...xml.querySelectorAll('item')];
  return Object.fromEntries(
    chapters.map(({ slug }) => {
      const item = items.find((one) => one.querySelector('guid')?.textContent?.endsWith(`/${slug}`));
      const content = [...(item?.children ?? [])].find(({ tagName }) => tagName === 'content:encoded');
      const { document } = parseHTML(`<body>${content?.textContent ?? ''}</body>`);
      return [slug, readSentences(document.querySelector('body')!, meta.language)];
    }),
  );
}

/** What a PDF says: its pages one after another, and its lines. */
export async function readPdf(folder: string) {
  const pdf = await openPdf(await readFile(join(folder, 'book.pdf')));
  return { text: (await pageTexts(pdf)).join(' '), lines: await linesOf(pdf) };
}

/** The pieces of a document that stand together on paper: no number is in their midst, and nothing that paper sets elsewhere. */
export function piecesOf(document: Element, language: string): readonly string[] {
  const sentences = readSentences(document, language, { leftOut: USES, apart: '.place' });
  return sentences.flatMap((sentence) => sentence.split(GAP));
}
