import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ToolError } from '../src/files/tool-error.ts';
import { servePreview } from '../src/outputs/preview/serve-preview.ts';
import { runCommand } from './command/run-command.ts';

const usage = `npm start [-- OPTION…]

Builds what reading needs, serves it at http://localhost:8080, and builds it again when content, layouts or code change.
What is wrong with the content is shown in the terminal and in the browser until it is mended. Ctrl-C ends it.

  --content DIR   the book (default: content)
  --help          shows this

PORT names another port.`;

const root = join(import.meta.dirname, '..');
const out = join(root, '.cache', 'preview');

await runCommand(usage, ['content'], async ({ content }, signal) => {
  const preview = servePreview(out);
  const port = await listen(preview.server, Number(process.env['PORT'] ?? 8080));
  const rebuild = inTurn(async () => {
    const trouble = await build(content);
    console.log(trouble ?? `Built. http://localhost:${port}`);
    preview.show(trouble);
  });
  await rebuild();
  const folders = [content, ...['layouts', 'src', '_data'].map((name) => join(root, name))].filter(
    existsSync,
  );
  for (const folder of folders) watch(folder, { recursive: true, signal }, () => void rebuild());
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  preview.server.closeAllConnections();
  preview.server.close();
  return 0;
});

/** Returns the port that it listens on: the one asked for, or any free one for 0. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', () =>
      reject(new ToolError(`Port ${port} is taken or cannot be used.`, 'Name another: PORT=8081 npm start')),
    );
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** One build at a time; what changes meanwhile is built once more after it. */
function inTurn(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isWanted = false;
  return async () => {
    isWanted = true;
    running ??= (async () => {
      while (isWanted) {
        isWanted = false;
        await work();
      }
      running = undefined;
    })();
    return running;
  };
}

/** Builds in a process of its own, so that changed code is read anew; returns what was wrong. */
function build(content: string): Promise<string | undefined> {
  const args = [
    'scripts/build.ts',
    '--only',
    'html,feeds',
    '--force',
    '--quiet',
    '--content',
    content,
    '--out',
    out,
  ];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  let trouble = '';
  child.stderr.on('data', (data: Buffer) => (trouble += data.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve(code === 0 ? undefined : trouble)));
}
