import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFile } from '../../files/write-file.ts';

const BLANK = /(<span data-size-of="([\w.]+)">)(<\/span>)/g;

/** Writes on the cover page how large each download is, which is known only when all are made. */
export async function fillSizes(folder: string, language: string): Promise<void> {
  const cover = join(folder, 'index.html');
  const html = await readFile(cover, 'utf8');
  const names = [...html.matchAll(BLANK)].map(([, , name = '']) => name);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  const sizeByName = new Map(names.map((name, at) => [name, formatSize(sizes[at]!, language)]));
  await writeFile(
    cover,
    html.replace(BLANK, (_, open: string, name: string, close: string) => {
      return `${open}(${sizeByName.get(name)})${close}`;
    }),
  );
}

/** Formats a size in bytes, as `257 kB`. */
export function formatSize(bytes: number, language: string): string {
  const isLarge = bytes >= 1_000_000;
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  });
  // The book's faces lack the narrow space.
  return format.format(bytes / (isLarge ? 1_000_000 : 1000)).replace(/\s/g, '\u00A0');
}
