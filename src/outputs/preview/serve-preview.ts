import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { escapeHtml } from '../../text/escape-html.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Reloads the page when the server says that there is a newer one; the published site has no script. */
const RELOAD = `new EventSource('/preview-events').onmessage = () => location.reload();\n`;

/** A server that shows a folder, and what its pages should know. */
export interface Preview {
  readonly server: Server;
  /** Shows this trouble in place of every page; without it, the pages again. */
  readonly show: (trouble?: string) => void;
}

/** Serves a folder for its writer: pages reload when `show` is called, and give way to the message while there is trouble. */
export function servePreview(folder: string): Preview {
  const listeners = new Set<ServerResponse>();
  let trouble: string | undefined;
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodePath(url);
    if (path === '/preview-events') return listen(response, listeners);
    if (path === '/preview.js') return send(response, 200, 'text/javascript', RELOAD);
    if (trouble !== undefined) return send(response, 500, TYPES['.html']!, troublePage(trouble));
    const found = path === undefined ? undefined : await readPage(folder, path);
    return found
      ? send(response, 200, found.type, found.body)
      : send(response, 404, 'text/plain', 'Not found.\n');
  });
  return {
    server,
    show: (newTrouble) => {
      trouble = newTrouble;
      for (const response of listeners) response.write('data: new\n\n');
    },
  };
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://preview').pathname);
  } catch {
    return undefined;
  }
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write('\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
}

/** A path never leads out of the folder: it is taken from the root before it is joined. */
async function readPage(folder: string, path: string) {
  const name = normalize(path).replace(/^[/\\]+/, '');
  const file = join(folder, name === '' || /[/\\]$/.test(path) ? join(name, 'index.html') : name);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const body = await readFile(file).catch(() => undefined);
  return body && { type, body: type === TYPES['.html'] ? withReload(body.toString('utf8')) : body };
}

function withReload(html: string): string {
  return html
    .replace(`default-src 'none';`, `default-src 'none'; script-src 'self'; connect-src 'self';`)
    .replace('</head>', '<script src="/preview.js" defer></script>\n</head>');
}

function troublePage(trouble: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>!</title><script src="/preview.js" defer></script><pre>${escapeHtml(trouble)}</pre></html>`;
}
