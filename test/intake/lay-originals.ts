import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildBook } from '../../src/book/build-book.ts';
import { loadOriginals } from '../../src/intake/load-originals.ts';
import { verifyArticles, type NotesVerdict } from '../../src/intake/verify-articles.ts';
import { layBook } from '../checks/lay-book.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/verify');
export const PAGE = 'a-page.txt';
const NOTES = 'articles/courier-2003.yaml';

/** What is other than in the fixture. */
export interface Changes {
  /** Words of the note file, and what stands in their place. */
  readonly notes?: readonly (readonly [string, string])[];
  /** Words of the page copy, and what stands in their place. */
  readonly page?: readonly (readonly [string, string])[];
  /** A book that is laid already, whose note file is written anew. */
  readonly content?: string;
  /** Other files of the folder of originals. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** Lays the fixture’s book, whose one article is that of the page copy, and the folder of originals; both go when the test ends. */
export async function layOriginals({ notes = [], page = [], files = {}, ...laid }: Changes = {}) {
  const text = exchange(await readFile(join(FIXTURE, 'book', NOTES), 'utf8'), notes);
  const content = laid.content ?? (await layContent());
  await writeFile(join(content, NOTES), text);
  const folder = await mkdtemp(join(tmpdir(), 'originals of it '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(join(FIXTURE, 'originals'), folder, { recursive: true });
  const copy = exchange(await readFile(join(folder, PAGE), 'utf8'), page);
  for (const [name, file] of Object.entries({ [PAGE]: copy, ...files }))
    await writeFile(join(folder, name), file);
  return { content, folder };
}

/** The stock book’s registers are taken over, its articles are not. */
async function layContent(): Promise<string> {
  const removed = ['articles/courier-1997.yaml', 'articles/mail-1998.yaml'];
  return layBook({ overlay: join(FIXTURE, 'book'), removed });
}

/** Lays both, and holds the notes against the originals. */
export async function verifyLaid(changes: Changes = {}): Promise<NotesVerdict> {
  const { content, folder } = await layOriginals(changes);
  const book = await buildBook(content);
  const { originals } = await loadOriginals(folder);
  return verifyArticles({ ...book, language: book.meta.language }, originals);
}

function exchange(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((left, [from, to]) => {
    if (!left.includes(from)) throw new Error(`“${from}” is not there to be changed.`);
    return left.replace(from, to);
  }, text);
}
