import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFile } from '../../files/write-file.ts';
import { writeFonts } from '../fonts/write-fonts.ts';

/** What decides, with the letters, how a font is cut. */
const CUTTERS = ['src/outputs/fonts/write-fonts.ts', 'package-lock.json'];

/** Returns the files of the site's fonts by address, cut to the letters of a text. Cutting takes half a second, so what was cut for the same letters is taken from `cache`. */
export async function keepFonts(text: string, cache: string): Promise<Readonly<Record<string, string>>> {
  const letters = [...new Set(text)].toSorted().join('');
  const hash = createHash('sha256').update(letters);
  for (const path of CUTTERS) hash.update(await readFile(path));
  const folder = join(cache, hash.digest('hex'), 'fonts');
  const names = await readdir(folder).catch(() => cutFonts(letters, folder));
  return Object.fromEntries(names.map((name) => [`/fonts/${name}`, join(folder, name)]));
}

/** Cuts beside the place and then renames, so that a folder that is there is whole. */
async function cutFonts(letters: string, folder: string): Promise<readonly string[]> {
  const parent = join(folder, '..');
  await mkdir(parent, { recursive: true });
  const staged = await mkdtemp(join(parent, 'cut-'));
  await writeFile(join(staged, 'letters.html'), letters);
  await writeFonts(staged);
  // Another preview may have been first.
  await rename(join(staged, 'fonts'), folder).catch(() => undefined);
  await rm(staged, { recursive: true });
  return readdir(folder);
}
