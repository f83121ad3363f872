import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from 'lightningcss';

/** Bundles and minifies the sheet for screens; the sheet for print goes to Paged.js as it is written. */
export async function bundleStyles(folder: string): Promise<readonly { path: string; css: string }[]> {
  const screen = bundle({ filename: join(folder, 'screen.css'), minify: true });
  return [
    { path: 'styles/screen.css', css: screen.code.toString() },
    { path: 'styles/print.css', css: await readFile(join(folder, 'print.css'), 'utf8') },
  ];
}
