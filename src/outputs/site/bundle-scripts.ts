import { join, parse } from 'node:path';
import { build } from 'rolldown';
import { listFiles } from '../../files/list-files.ts';

/** A script that pages run. */
export interface BundledScript {
  /** Path from the site’s root, as `scripts/show-cards.js`. */
  readonly path: string;
  readonly code: string;
}

/** Bundles and minifies each script of a folder with what it imports: a classic script, since a page that was opened from disk may load no module. */
export async function bundleScripts(folder: string): Promise<readonly BundledScript[]> {
  const names = [...(await listFiles(folder, '.js')), ...(await listFiles(folder, '.ts'))].toSorted();
  return Promise.all(
    names.map(async (name) => {
      const { output } = await build({
        input: join(folder, name),
        write: false,
        platform: 'browser',
        tsconfig: false,
        output: { format: 'iife', minify: true },
      });
      return { path: `scripts/${parse(name).name}.js`, code: output[0].code };
    }),
  );
}
