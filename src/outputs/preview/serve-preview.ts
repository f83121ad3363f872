import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { escapeHtml } from '../../text/escape-html.ts';

const HTML = 'text/html; charset=utf-8';

const TYPES: Readonly<Record<string, string>> = {
  '.html': HTML,
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Reloads the page when the server says that there is a newer one; the published site has no script. */
const RELOAD = `new EventSource('/preview-events').onmessage = () => location.reload();\n`;

/** What a preview shows, by path from the site's root, as `/method/`: texts, and files as they lie on the disk. Nothing else is served. */
export interface PreviewSite {
  readonly textByPath: Readonly<Record<string, string>>;
  readonly fileByPath: Readonly<Record<string, string>>;
}

/** What came of a build: a site, or a message for the writer. */
export type Built = PreviewSite | { readonly trouble: string };

/** A server, and what its pages should know. */
export interface Preview {
  readonly server: Server;
  /** Shows what came of the newest build; a trouble takes the place of every page. */
  readonly show: (built: Built) => void;
}

/** Serves a site for its writer: pages reload when `show` is called, and give way to the message while there is trouble. */
export function servePreview(): Preview {
  const listeners = new Set<ServerResponse>();
  let shown: Built = { textByPath: {}, fileByPath: {} };
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodePath(url);
    if (path === '/preview-events') return listen(response, listeners);
    if (path === '/preview.js') return send(response, 200, 'text/javascript', RELOAD);
    if ('trouble' in shown) return send(response, 500, HTML, messagePage(shown.trouble));
    const body = await readPage(shown, path);
    if (body === undefined) return send(response, 404, HTML, messagePage('Not found.'));
    return send(response, 200, typeOf(path), body);
  });
  return {
    server,
    show: (built) => {
      shown = built;
      for (const response of listeners) response.write('data: new\n\n');
    },
  };
}

/** Of a folder and its `index.html`, the folder is the name; what cannot be decoded names nothing. */
function decodePath(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://preview').pathname).replace(/\/index\.html$/, '/');
  } catch {
    return '';
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

async function readPage({ textByPath, fileByPath }: PreviewSite, path: string) {
  const text = textByPath[path];
  if (text !== undefined) return typeOf(path) === HTML ? withReload(text) : text;
  const file = fileByPath[path];
  return file === undefined ? undefined : readFile(file).catch(() => undefined);
}

function typeOf(path: string): string {
  return path.endsWith('/') ? HTML : (TYPES[extname(path)] ?? 'application/octet-stream');
}

function withReload(html: string): string {
  return html
    .replace(`default-src 'none';`, `default-src 'none'; script-src 'self'; connect-src 'self';`)
    .replace('</head>', '<script src="/preview.js" defer></script>\n</head>');
}

function messagePage(message: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>!</title><script src="/preview.js" defer></script><pre>${escapeHtml(message)}</pre></html>`;
}
