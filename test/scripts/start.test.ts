import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { layBook } from '../checks/lay-book.ts';

const root = join(import.meta.dirname, '../..');

/** The project without its content, so that a test may change its layouts and its code. */
const PROJECT = [
  'scripts',
  'src',
  '_data',
  'layouts',
  'eleventy.config.ts',
  'package.json',
  'package-lock.json',
];

test('`npm start` serves the book, shows each change of content, layout and code, shows what is wrong with its place, goes on, and ends when asked.', async () => {
  const project = await layProject();
  const content = await layBook();
  const page = join(content, 'pages/method.md');
  const text = await readFile(page, 'utf8');
  const preview = await startPreview(project, content);
  expect(await preview.read()).toContain('<h1>How this was made</h1>');

  await writeFile(page, text.replace('How this was made', 'How it came about'));
  await preview.shows('<h1>How it came about</h1>');
  await writeFile(page, text.replace('title:', 'titel:'));
  await preview.says('titel');
  await preview.shows('pages/method.md:2:1');
  await writeFile(page, text);
  await preview.shows('<h1>How this was made</h1>');

  const frame = join(project, 'layouts/frames/page.njk');
  const layout = await readFile(frame, 'utf8');
  await writeFile(frame, layout.replace('</body>', '<p>A new foot</p></body>'));
  await preview.shows('<p>A new foot</p>');
  await writeFile(frame, layout.replace('</body>', '{% if %}</body>'));
  await preview.shows('page.njk');
  await writeFile(frame, layout);
  await preview.shows('<h1>How this was made</h1>');

  const code = join(project, 'src/figures/draw-icon.ts');
  const module = await readFile(code, 'utf8');
  await writeFile(code, `export const drawIcon = () => '<svg>A new icon</svg>';\n`);
  await preview.shows('A new icon', 'icon.svg');
  await writeFile(code, `${module}\nexport const broken: = 1;\n`);
  await preview.shows('draw-icon.ts');
  await writeFile(code, module);
  await preview.shows('<h1>How this was made</h1>');

  expect(await preview.end()).toBe(0);
});

test('What waits for a change has nothing of the project’s own code, which may be old when the change comes.', async () => {
  const text = await readFile(join(root, 'scripts/command/render-when-told.ts'), 'utf8');
  const [before, after] = text.split(`await once(process, 'message');`);
  expect(before).not.toMatch(/['"`]\.{1,2}\//);
  expect(after).toContain('../../src/');
});

async function layProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'a project '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const name of PROJECT) await cp(join(root, name), join(folder, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Starts it and waits until it serves; `shows` waits until the browser is told to reload and gets a page with these words. */
async function startPreview(project: string, content: string) {
  const args = [join(project, 'scripts/start.ts'), '--content', content];
  const env = { ...process.env, PORT: '0' };
  const start = spawn(process.execPath, args, { cwd: project, env, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void start.kill('SIGKILL'));
  const lines = createInterface(start.stdout)[Symbol.asyncIterator]();
  const says = async (words: string): Promise<string> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error(`the server ended before it said “${words}”`);
      if (value.includes(words)) return value;
    }
  };
  const address = (await says('Built. ')).replace('Built. ', '');
  const read = async (path = 'method/'): Promise<string> => (await fetch(`${address}/${path}`)).text();
  const events = (await fetch(`${address}/preview-events`)).body!.getReader();
  return {
    says,
    read,
    shows: async (words: string, path?: string): Promise<void> => {
      while (!(await read(path)).includes(words)) {
        const { done } = await events.read();
        if (done) throw new Error(`the server ended before it showed “${words}”`);
      }
    },
    end: async () => {
      await events.cancel();
      start.kill('SIGTERM');
      return new Promise((resolve) => start.once('close', resolve));
    },
  };
}
