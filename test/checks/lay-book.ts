import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { onTestFinished } from 'vitest';

export const STOCK_BOOK = join(import.meta.dirname, '../fixtures/book');

/** What of the stock book is other than it is. */
export interface Difference {
  /** A folder whose files are added, or take the place of the book's. */
  readonly overlay?: string | undefined;
  /** Paths that are taken away; `.` is the whole book. */
  readonly removed?: readonly string[] | undefined;
  /** Texts that are added, or take the place of the book's, by path. */
  readonly texts?: Readonly<Record<string, string>> | undefined;
}

/** Lays the stock book, or one that differs from it, into a folder of its own; returns its path. The folder goes when the test ends. */
export async function layBook({ overlay, removed = [], texts = {} }: Difference = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'a book '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const content = join(folder, 'content');
  await cp(STOCK_BOOK, content, { recursive: true });
  if (overlay) {
    await cp(overlay, content, { recursive: true, filter: isOfTheBook });
  }
  for (const [path, text] of Object.entries(texts)) await writeFile(join(content, path), text);
  for (const path of removed) await rm(join(content, path), { recursive: true });
  return content;
}

function isOfTheBook(path: string): boolean {
  return basename(path) !== 'expected.yaml';
}
