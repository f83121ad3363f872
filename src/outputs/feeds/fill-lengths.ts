import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFile } from '../../files/write-file.ts';
import { FEED_FILE } from './list-feeds.ts';

/** Between quotation marks, which no text in a feed has unescaped. */
const BLANK = /(length=|"size_in_bytes": )"bytes of ([\w.]+)"/g;

/** Returns what stands in a feed for the length of a file until it is made. */
export function lengthBlank(file: string): string {
  return `bytes of ${file}`;
}

/** Writes into the feeds of a folder how many bytes the files have that go with their items, which is known only when all are made. */
export async function fillLengths(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((file) => FEED_FILE.test(file))) {
    const text = await readFile(join(folder, name), 'utf8');
    const files = new Set([...text.matchAll(BLANK)].map(([, , file = '']) => file));
    if (files.size > 0) await writeFile(join(folder, name), fill(text, await lengthsOf(folder, files)));
  }
}

async function lengthsOf(folder: string, files: ReadonlySet<string>): Promise<ReadonlyMap<string, number>> {
  const sizes = [...files].map(async (file) => [file, (await stat(join(folder, file))).size] as const);
  return new Map(await Promise.all(sizes));
}

/** An attribute of XML has quotation marks, a number of JSON none. */
function fill(text: string, lengths: ReadonlyMap<string, number>): string {
  return text.replace(BLANK, (_, key: string, file: string) =>
    key === 'length=' ? `${key}"${lengths.get(file)}"` : `${key}${lengths.get(file)}`,
  );
}
