import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { writeFile } from '../../files/write-file.ts';

/** The book's faces: file in the site, and where the whole font lies. */
const FACES = [
  ['literata-regular.woff2', '@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf'],
  ['literata-italic.woff2', '@expo-google-fonts/literata/400Regular_Italic/Literata_400Regular_Italic.ttf'],
  ['inter-regular.woff2', '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'],
] as const;

/** Letters that are kept whether the book uses them or not: those a reader's browser or a table may ask for. */
const ALWAYS =
  String.fromCodePoint(...Array.from({ length: 95 }, (_, at) => 0x20 + at)) + '\u00A0–—‘’“”…·×¶§«»';

/** Features that the style sheets use; the rest weighs and is left out. */
const FEATURES = [
  'kern',
  'liga',
  'mark',
  'mkmk',
  'ccmp',
  'locl',
  'smcp',
  'c2sc',
  'onum',
  'lnum',
  'pnum',
  'tnum',
  'case',
];

/** Writes the fonts of a site into `folder/fonts`, each cut to the letters that its pages use; equal letters give equal bytes. */
export async function writeFonts(folder: string): Promise<void> {
  const letters = await collectLetters(folder);
  const require = createRequire(import.meta.url);
  for (const [name, source] of FACES) {
    const whole = await readFile(require.resolve(source));
    const subset = await subsetFont(whole, letters, { targetFormat: 'woff2', keepFeatures: FEATURES });
    await writeFile(join(folder, 'fonts', name), subset);
  }
}

/** Small capitals and marks of generated text need the capitals and small letters of every letter used. */
async function collectLetters(folder: string): Promise<string> {
  const letters = new Set(ALWAYS);
  for (const name of (await readdir(folder, { recursive: true })).toSorted()) {
    if (!/\.x?html$/.test(name)) continue;
    for (const letter of await readFile(join(folder, name), 'utf8')) letters.add(letter);
  }
  return [...letters]
    .filter((letter) => letter >= ' ')
    .toSorted()
    .join('');
}
