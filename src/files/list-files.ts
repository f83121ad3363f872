import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Lists the names of the files in `folder` that end in `ending`, in code-point order; none where the folder is absent. */
export async function listFiles(folder: string, ending: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .toSorted((a, b) => (a < b ? -1 : 1));
}
