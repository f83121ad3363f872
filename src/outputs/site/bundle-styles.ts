import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from 'lightningcss';

/** The style sheets of a site. */
export interface BundledStyles {
  readonly files: readonly { readonly path: string; readonly css: string }[];
  /** The sheet for screens as a page at the root holds it in itself, and its hash for a Content-Security-Policy, as `sha256-…`. */
  readonly alone: { readonly css: string; readonly hash: string };
}

/** Bundles and minifies the sheet for screens; the sheets for print go to Paged.js as they are written. */
export async function bundleStyles(folder: string): Promise<BundledStyles> {
  const screen = bundle({ filename: join(folder, 'screen.css'), minify: true }).code.toString();
  const print = await Promise.all(
    ['print.css', 'print-parts.css'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  const alone = screen.replaceAll('../fonts/', 'fonts/');
  return {
    files: [
      { path: 'styles/screen.css', css: screen },
      { path: 'styles/print.css', css: print.join('\n') },
    ],
    alone: { css: alone, hash: `sha256-${createHash('sha256').update(alone).digest('base64')}` },
  };
}
