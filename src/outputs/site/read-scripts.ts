import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../files/list-files.ts';

/** Reads the scripts of the site from their folder, each with its path from the site's root. */
export async function readScripts(folder: string): Promise<readonly { path: string; code: string }[]> {
  const names = await listFiles(folder, '.js');
  return Promise.all(
    names.map(async (name) => ({
      path: `scripts/${name}`,
      code: await readFile(join(folder, name), 'utf8'),
    })),
  );
}
