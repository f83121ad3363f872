import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { BOOKS, type BookName } from './books.ts';
import type { BuiltBook } from './built-book.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly bookServers: Readonly<Record<BookName, string>>;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/rss+xml; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
  '.woff2': 'font/woff2',
};

const root = join(import.meta.dirname, '..');

/** Starts a server for each book, which builds it when the first test asks for it, and for that one alone serves the whole run. */
export default async function serveBooks({ provide }: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'built books '));
  const builds = new Set<ChildProcess>();
  const servers: Server[] = [];
  const addresses = {} as Record<BookName, string>;
  for (const [name, content] of Object.entries(BOOKS) as [BookName, string][]) {
    const server = serveBook(() => buildBook(content, join(folder, name), builds));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    addresses[name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    servers.push(server);
  }
  provide('bookServers', addresses);
  return async () => {
    for (const build of builds) build.kill();
    for (const server of servers) server.close().closeAllConnections();
    await rm(folder, { recursive: true, force: true });
  };
}

type Built = Pick<BuiltBook, 'folder' | 'path'>;

/** `/.build` answers when the book is built; everything else is a file of it, at the path that the book's own address has. */
function serveBook(build: () => Promise<Built>): Server {
  let built: Promise<Built> | undefined;
  return createServer(async ({ url = '/' }, response) => {
    try {
      const book = await (built ??= build());
      if (url === '/.build') response.end(JSON.stringify(book));
      else await sendFile(new URL(url, 'http://book').pathname, book, response);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
}

async function sendFile(pathname: string, { folder, path }: Built, response: ServerResponse): Promise<void> {
  const name = pathname.startsWith(path) ? decodeURIComponent(pathname.slice(path.length)) : 'no such folder';
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  const body = await readFile(join(folder, file)).catch(() => undefined);
  response.setHeader('Content-Type', (body && TYPES[extname(file)]) ?? TYPES['.html']!);
  if (body) response.end(body);
  else response.writeHead(404).end(await readFile(join(folder, '404.html')));
}

async function buildBook(content: string, folder: string, builds: Set<ChildProcess>): Promise<Built> {
  const args = ['scripts/build.ts', '--quiet', '--content', join(root, content), '--out', folder];
  const build = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  builds.add(build);
  let trouble = '';
  build.stderr.on('data', (data) => (trouble += data));
  const code = await new Promise((resolve) => build.once('close', resolve));
  builds.delete(build);
  if (code !== 0) throw new Error(`The build of ${content} ended with ${String(code)}:\n${trouble}`);
  const cover = await readFile(join(folder, 'index.html'), 'utf8');
  const [, address = ''] = /<link rel="canonical" href="([^"]+)">/.exec(cover) ?? [];
  return { folder, path: new URL(address).pathname };
}
