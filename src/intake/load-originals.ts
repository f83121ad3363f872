import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ContentError } from '../files/content-error.ts';
import type { Finding } from '../files/finding.ts';
import { listFiles } from '../files/list-files.ts';
import { placeAt } from '../files/source-file.ts';
import { UsageError } from '../files/usage-error.ts';
import { loadOriginal } from './load-original.ts';
import type { Original } from './original.ts';

/** The page copies of a folder. */
export interface LoadedOriginals {
  readonly originals: readonly Original[];
  /** Why the other files are no page copies. */
  readonly unread: readonly Finding[];
}

/** Loads the page copies of a folder, in the order of their names; what cannot be read as one is told and passed over. Throws a UsageError where there is no such folder, or no file in it. */
export async function loadOriginals(folder: string): Promise<LoadedOriginals> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder)
    throw new UsageError(`There is no folder ${folder}. Name the folder that holds the originals.`);
  const names = await listFiles(folder, '');
  if (names.length === 0) throw new UsageError(`The folder ${folder} holds no file.`);
  const read = await Promise.all(names.map((name) => loadOrPass(join(folder, name))));
  return {
    originals: read.flatMap((one) => ('file' in one ? one : [])),
    unread: read.flatMap((one) => ('unread' in one ? one.unread : [])),
  };
}

async function loadOrPass(path: string): Promise<Original | { unread: readonly Finding[] }> {
  try {
    return await loadOriginal(path);
  } catch (error) {
    if (error instanceof ContentError) return { unread: error.findings };
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { unread: [unreadable(basename(path), code)] };
  }
}

function unreadable(name: string, code: string): Finding {
  return {
    rule: 'file-is-readable',
    severity: 'error',
    place: placeAt({ path: name, text: '' }, 0),
    message: `This file cannot be read (${code}).`,
    expected: 'A file that can be read.',
    help: 'Make it readable, or take it away.',
  };
}
