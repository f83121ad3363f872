import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from 'lightningcss';

/** The style sheets of a site. */
export interface BundledStyles {
  readonly files: readonly { readonly path: string; readonly css: string }[];
  /** The sheets for screens and for its own print as a page at the root holds them in itself, and its hash for a Content-Security-Policy, as `sha256-…`. */
  readonly alone: { readonly css: string; readonly hash: string };
}

/** How much larger everything is on a page than on A5, whose lengths the sheets give. */
const SCALES = { a5: 1, a4: 7 / 6 } as const;

const PRINT = ['print.css', 'print-parts.css', 'print-figures.css'];

/** Bundles and minifies the sheets for screens, of which figures, and the pages where a reader asks, have one each, and the one by which a browser prints a page; the sheets for print, one for each size of page, go to Paged.js as they are written. */
export async function bundleStyles(folder: string): Promise<BundledStyles> {
  const bundled = (name: string) => bundle({ filename: join(folder, name), minify: true }).code.toString();
  const files = ['screen.css', 'figures.css', 'asking.css', 'paper.css'].map((name) => ({
    path: `styles/${name}`,
    css: bundled(name),
  }));
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  const print = (await Promise.all(PRINT.map(read))).join('\n');
  const sheets = Object.entries(SCALES).map(async ([size, scale]) => ({
    path: `styles/print-${size}.css`,
    css: `${await read(`page-${size}.css`)}\n${scalePoints(print, scale)}`,
  }));
  const alone = bundled('alone.css').replaceAll('../fonts/', 'fonts/');
  return {
    files: [...files, ...(await Promise.all(sheets))],
    alone: { css: alone, hash: `sha256-${createHash('sha256').update(alone).digest('base64')}` },
  };
}

/** Multiplies every length in points; a hairline stays what it is. */
function scalePoints(css: string, scale: number): string {
  return css.replace(/(\d*\.?\d+)pt\b/g, (length, points: string) =>
    Number(points) < 1 ? length : `${Number((Number(points) * scale).toFixed(3))}pt`,
  );
}
