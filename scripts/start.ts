import { fork } from 'node:child_process';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ToolError } from '../src/files/tool-error.ts';
import { servePreview, type Built, type PreviewSite } from '../src/outputs/preview/serve-preview.ts';
import { watchFiles } from '../src/outputs/preview/watch-files.ts';
import { runCommand } from './command/run-command.ts';

const usage = `npm start [-- OPTION…]

Builds what reading needs, serves it at http://localhost:8080, and builds it again when content, layouts or code change.
What is wrong with the content is shown in the terminal and in the browser until it is mended. /print/ shows the pages
of the PDF in pairs. Ctrl-C ends it.

  --content DIR   the book (default: content)
  --help          shows this

PORT names another port.`;

const root = join(import.meta.dirname, '..');

await runCommand(usage, ['content'], async ({ content }, signal) => {
  const preview = servePreview();
  const port = await listen(preview.server, Number(process.env['PORT'] ?? 8080));
  let build = prepareBuild(content, signal);
  const rebuild = inTurn(async () => {
    const built = await build();
    if (signal.aborted) return;
    preview.show(built);
    console.log('trouble' in built ? built.trouble : `Built. http://localhost:${port}`);
    build = prepareBuild(content, signal);
  });
  const code = ['layouts', 'src', '_data', 'eleventy.config.ts'].map((name) => join(root, name));
  watchFiles([content, ...code], signal, () => void rebuild());
  await rebuild();
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
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

/** Starts a process that will build once, and returns what tells it to: changed code is read anew, and what takes long to import is there by then. */
function prepareBuild(content: string, signal: AbortSignal): () => Promise<Built> {
  const child = fork(new URL('command/render-when-told.ts', import.meta.url), ['--content', content], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    signal,
    killSignal: 'SIGKILL',
  });
  let trouble = '';
  child.stderr!.on('data', (data: Buffer) => (trouble += data.toString()));
  const built = new Promise<Built>((resolve) => {
    child.once('message', (site) => resolve(site as PreviewSite));
    child.once('close', (code, by) => resolve({ trouble: trouble || `The build ended with ${code ?? by}.` }));
    child.on('error', (error) => resolve({ trouble: String(error) }));
  });
  return () => {
    if (child.connected) child.send('build');
    return built;
  };
}
