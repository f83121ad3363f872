import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import { writeFile } from '../../files/write-file.ts';
import { listIllustrations } from '../site/list-illustrations.ts';
import { collectResources, COVER_PATH, type Resource } from './collect-resources.ts';
import { epubMetadata } from './epub-metadata.ts';
import { finishDocuments } from './finish-documents.ts';
import { findFiles } from './link-documents.ts';
import { listDocuments, NAV_FILE } from './list-documents.ts';
import { writeNav } from './write-nav.ts';
import { writeOpf, type ManifestItem } from './write-opf.ts';
import { zipPackage } from './zip-package.ts';

/** The folder of a rendered site that holds the documents of the package. */
export const EPUB_FOLDER = 'epub';

/** Makes `book.epub` (EPUB 3.3) in the folder of a rendered site, from the documents, fonts and figures there. `folioById` says on which page of the PDF each id stands; without it there is no list of pages. */
export async function makeEpub(
  book: Book,
  words: Words,
  siteFolder: string,
  folioById: Readonly<Record<string, string>> = {},
): Promise<void> {
  const documents = listDocuments(book, words);
  const files = documents.map(({ file }) => file);
  const rendered = await readDocuments(
    join(siteFolder, EPUB_FOLDER),
    files.filter((file) => file !== NAV_FILE),
  );
  const { xhtmlByFile, pages } = finishDocuments(rendered, folioById);
  const fileById = findFiles(xhtmlByFile);
  const inFile = <T extends { readonly id: string }>(place: T) => ({
    ...place,
    file: fileById.get(place.id)!,
  });
  const { figures, tables } = listIllustrations(book, words);
  const lists = { pages, figures: figures.map(inFile), tables: tables.map(inFile) };
  const nav = writeNav({ language: book.meta.language, documents, ...lists }, words);
  const contentByFile: Readonly<Record<string, string>> = { ...xhtmlByFile, [NAV_FILE]: nav };
  const resources = await collectResources(book, words, siteFolder);
  const metadata = epubMetadata(book, words, pages.length > 0);
  const items = [
    ...files.map((file) => documentItem(file, contentByFile[file]!)),
    ...resources.map(resourceItem),
  ];
  const everything = {
    ...contentByFile,
    ...Object.fromEntries(resources.map(({ path, content }) => [path, content])),
  };
  const zipped = zipPackage(writeOpf(metadata, items), everything, metadata.modified);
  await writeFile(join(siteFolder, 'book.epub'), zipped);
}

async function readDocuments(
  folder: string,
  files: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const read = files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(read));
}

function documentItem(file: string, content: string): ManifestItem {
  const properties = [
    ...(file === NAV_FILE ? (['nav'] as const) : []),
    ...(content.includes('<svg') ? (['svg'] as const) : []),
  ];
  return { path: file, mediaType: 'application/xhtml+xml', properties, isInSpine: true };
}

function resourceItem({ path, mediaType }: Resource): ManifestItem {
  return { path, mediaType, ...(path === COVER_PATH && { properties: ['cover-image'] }) };
}
