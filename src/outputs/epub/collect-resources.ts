import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Book } from '../../book/book.ts';
import { listWorks } from '../../book/list-works.ts';
import type { Words } from '../../book/load-words.ts';
import { recordBook, RECORD_FILE } from '../../book/record/record-book.ts';
import { COVER_SIZE, drawCover } from '../../figures/draw-cover.ts';
import { listFiles } from '../../files/list-files.ts';
import { openRasteriser } from '../pictures/open-rasteriser.ts';

/** A file of the package beside its documents. */
export interface Resource {
  /** Path beside the package document. */
  readonly path: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** Where the cover picture stands in the package. */
export const COVER_PATH = 'pictures/cover.png';

const IMAGE_TYPES: Readonly<Record<string, string>> = {
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** Collects what documents use, from the folder of a rendered site, and what goes with them: the cover picture, the sources as CSL-JSON, the Book record. */
export async function collectResources(
  book: Book,
  words: Words,
  siteFolder: string,
): Promise<readonly Resource[]> {
  const rasterise = await openRasteriser();
  const cover = rasterise(drawCover(book), COVER_SIZE.width);
  const works = `${JSON.stringify(listWorks(book, words), null, 2)}\n`;
  const fonts = await listFiles(join(siteFolder, 'fonts'), '.woff2');
  return [
    { path: 'style.css', mediaType: 'text/css', content: await readFile('layouts/styles/epub.css', 'utf8') },
    { path: COVER_PATH, mediaType: 'image/png', content: cover },
    ...(await Promise.all(fonts.map((name) => load(siteFolder, `fonts/${name}`, 'font/woff2')))),
    ...(await Promise.all(
      book.figureFiles.map((name) =>
        load(siteFolder, `figures/${name}`, IMAGE_TYPES[extname(name)] ?? 'application/octet-stream'),
      ),
    )),
    { path: 'bibliography.json', mediaType: 'application/vnd.citationstyles.csl+json', content: works },
    { path: RECORD_FILE, mediaType: 'application/json', content: recordBook(book) },
  ];
}

async function load(folder: string, path: string, mediaType: string): Promise<Resource> {
  return { path, mediaType, content: await readFile(join(folder, path)) };
}
