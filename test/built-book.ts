import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { BookName } from './books.ts';

/** A book as `npm run build` published it, once for all tests, which leave it as it is. */
export interface BuiltBook {
  /** The published folder. */
  readonly folder: string;
  /** The path of the book's own address, as `/ferry/`. */
  readonly path: string;
  /** Where it is served, with the same path. */
  readonly url: string;
}

/** Returns the real book or the stock book of the fixtures, built and served. */
export async function builtBook(name: BookName): Promise<BuiltBook> {
  const server = inject('bookServers')[name];
  const response = await fetch(`${server}/.build`);
  const answer = await response.text();
  if (!response.ok) throw new Error(answer);
  const built = JSON.parse(answer) as Pick<BuiltBook, 'folder' | 'path'>;
  return { ...built, url: server + built.path };
}

/** Returns the names of the files in a folder, as `chapters/a/index.html`, sorted. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

/** Returns the HTML pages of a built book by the names of their files. */
export async function pagesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await filesIn(folder)).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}
