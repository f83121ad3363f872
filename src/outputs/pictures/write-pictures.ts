import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import { writeFile } from '../../files/write-file.ts';
import { drawPicture, PICTURE_SIZE } from '../../figures/draw-picture.ts';
import { listPictures } from './list-pictures.ts';
import { openRasteriser } from './open-rasteriser.ts';

/** Writes the pictures of a book into `folder` as PNG. */
export async function writePictures(
  book: Book,
  words: Words,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  const rasterise = await openRasteriser();
  for (const picture of listPictures(book, words)) {
    const svg = drawPicture(book, picture, picture.covers);
    await writeFile(join(folder, picture.path), rasterise(svg, PICTURE_SIZE.width));
    // The browser, which may be printing, is answered in between.
    await setImmediate();
    signal.throwIfAborted();
  }
}
