import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';

/** What the browser asked for and did not get. */
export interface Refusals {
  /** Addresses inside the folder that hold no file. */
  readonly missing: string[];
  /** Addresses outside the folder. */
  readonly outside: string[];
}

const TYPE_BY_EXTENSION: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

/** Answers every request of a browser context under an origin from a folder on disk, and refuses all others. */
export async function serveFolder(
  context: BrowserContext,
  folder: string,
  origin: string,
): Promise<Refusals> {
  const refusals: Refusals = { missing: [], outside: [] };
  await context.route('**/*', (route) => answer(route, path.resolve(folder), origin, refusals));
  return refusals;
}

async function answer(route: Route, root: string, origin: string, refusals: Refusals): Promise<void> {
  const url = new URL(route.request().url());
  if (url.origin !== origin) {
    refusals.outside.push(url.href);
    return route.abort();
  }
  const file = fileOf(url, root);
  const body = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file === undefined || body === undefined) {
    refusals.missing.push(url.href);
    return route.fulfill({ status: 404, contentType: 'text/plain', body: 'no such file' });
  }
  const contentType = TYPE_BY_EXTENSION[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  return route.fulfill({ body, contentType });
}

function fileOf(url: URL, root: string): string | undefined {
  const name = decodeURIComponent(url.pathname);
  const file = path.join(root, name.endsWith('/') ? `${name}index.html` : name);
  return file.startsWith(root + path.sep) ? file : undefined;
}
