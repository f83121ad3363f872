import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserPage } from './browser-page.ts';

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

/** What a browser gets that asks for an address. */
export interface Answer {
  readonly status: 200 | 404;
  readonly contentType: string;
  readonly body: Buffer;
}

/** Answers every request of a page under an origin from a folder on disk, and refuses all others. */
export async function serveFolder(
  { session }: BrowserPage,
  folder: string,
  origin: string,
  refusals: Refusals,
): Promise<void> {
  session.on('Fetch.requestPaused', ({ requestId, request: { url } }) => {
    // A page that closes in the meantime needs no answer.
    answer(requestId, url).catch(() => undefined);
  });
  await session.send('Fetch.enable');

  async function answer(requestId: string, url: string): Promise<void> {
    const found = await answerFrom(folder, origin, url);
    if (!found) {
      refusals.outside.push(url);
      return session.send('Fetch.failRequest', { requestId, errorReason: 'Failed' });
    }
    if (found.status === 404) refusals.missing.push(url);
    return session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: found.status,
      responseHeaders: [{ name: 'Content-Type', value: found.contentType }],
      body: found.body.toString('base64'),
    });
  }
}

/** Reads the answer to a request from a folder that stands for an origin; undefined for an address outside of it. */
export async function answerFrom(
  folder: string,
  origin: string,
  address: string,
): Promise<Answer | undefined> {
  const url = new URL(address);
  if (url.origin !== origin) return undefined;
  const file = fileOf(url, path.resolve(folder));
  const body = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file === undefined || body === undefined)
    return { status: 404, contentType: 'text/plain', body: Buffer.from('no such file') };
  const contentType = TYPE_BY_EXTENSION[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  return { status: 200, contentType, body };
}

function fileOf(url: URL, root: string): string | undefined {
  const name = decodeURIComponent(url.pathname);
  const file = path.join(root, name.endsWith('/') ? `${name}index.html` : name);
  return file.startsWith(root + path.sep) ? file : undefined;
}
