import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { makeEpub } from '../../../src/outputs/epub/make-epub.ts';
import { writeFonts } from '../../../src/outputs/fonts/write-fonts.ts';
import { loadSiteBook } from '../../../src/outputs/site/load-site-book.ts';
import { loadSiteWords } from '../../../src/outputs/site/load-site-words.ts';
import { renderSite } from '../../../src/outputs/site/render-site.ts';

/** Makes the EPUB of a content folder, whatever the rules say of it; without a PDF. */
export async function makeFrom(content: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'an epub '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const options = { content, made: ['epub'] } as const;
  await renderSite(options, folder);
  await writeFonts(folder);
  const book = await loadSiteBook(options);
  if (book.figureFiles.length > 0)
    await cp(join(content, 'figures'), join(folder, 'figures'), { recursive: true });
  await makeEpub(book, await loadSiteWords(options), folder);
  return readFile(join(folder, 'book.epub'));
}
