import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Book } from '../../book/book.ts';
import type { Words } from '../../book/load-words.ts';
import { writeFile } from '../../files/write-file.ts';
import { drawPicture, PICTURE_SIZE } from '../../figures/draw-picture.ts';
import { listPictures } from './list-pictures.ts';

const require = createRequire(import.meta.url);
const FACES = [
  '@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf',
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
];

let ready: Promise<void> | undefined;

/** Writes the pictures of a book into `folder` as PNG: the same bytes on any machine, for no font of the system is asked. */
export async function writePictures(
  book: Book,
  words: Words,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  ready ??= readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then((code) => initWasm(code));
  await ready;
  const fontBuffers = await Promise.all(FACES.map((face) => readFile(require.resolve(face))));
  const font = { fontBuffers, defaultFontFamily: 'Literata' };
  for (const picture of listPictures(book, words)) {
    const svg = drawPicture(book, picture, picture.covers);
    const drawn = new Resvg(svg, { font, fitTo: { mode: 'width', value: PICTURE_SIZE.width } });
    await writeFile(join(folder, picture.path), drawn.render().asPng());
    drawn.free();
    // The browser, which may be printing, is answered in between.
    await setImmediate();
    signal.throwIfAborted();
  }
}
