import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from 'lightningcss';

/** Bundles and minifies the sheet for screens; the sheets for print go to Paged.js as they are written. */
export async function bundleStyles(folder: string): Promise<readonly { path: string; css: string }[]> {
  const screen = bundle({ filename: join(folder, 'screen.css'), minify: true });
  const print = await Promise.all(
    ['print.css', 'print-parts.css'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  return [
    { path: 'styles/screen.css', css: screen.code.toString() },
    { path: 'styles/print.css', css: print.join('\n') },
  ];
}
