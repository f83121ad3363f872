import { once } from 'node:events';
import { join } from 'node:path';

/** Others' code that a build needs. Of the project's own nothing is imported until the word comes, so that the newest is used. */
const PACKAGES = [
  '@11ty/eleventy',
  '@11ty/eleventy-plugin-rss',
  'citeproc',
  'lightningcss',
  'markdown-it',
  'subset-font',
  'yaml',
  'zod',
];

// Started by `npm start` before there is a change, it waits with what takes long done, and renders once.
await Promise.all(PACKAGES.map((name) => import(name)));
await once(process, 'message');
const { runCommand } = await import('./run-command.ts');
await runCommand('', ['content'], async ({ content }) => {
  const { renderPreview } = await import('../../src/outputs/preview/render-preview.ts');
  process.send?.(await renderPreview(content, join(import.meta.dirname, '../../.cache/fonts')));
  return 0;
});
