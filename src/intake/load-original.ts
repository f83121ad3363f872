import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { UsageError } from '../files/usage-error.ts';
import type { Original } from './original.ts';
import { MAX_BYTES, readOriginal, refuseSize } from './read-original.ts';

/** Loads a page copy from disk and reads it. Throws a UsageError where there is no such file, and a ContentError where it cannot be read as an article. */
export async function loadOriginal(path: string): Promise<Original> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UsageError(`There is no file ${path}.`);
  if (!found.isFile()) throw new UsageError(`${path} is no file; name the one that holds the page copy.`);
  if (found.size > MAX_BYTES) refuseSize(basename(path), found.size);
  return readOriginal(basename(path), await readFile(path));
}
