import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { layBook } from '../checks/lay-book.ts';

const root = join(import.meta.dirname, '../..');

test('`npm start` serves the book, shows a change, shows an error with its place, goes on, and ends when asked.', async () => {
  const content = await layBook();
  const env = { ...process.env, PORT: '0' };
  const args = [join(root, 'scripts/start.ts'), '--content', content];
  const start = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void start.kill('SIGKILL'));
  const lines = createInterface(start.stdout)[Symbol.asyncIterator]();
  const address = await lineWith('Built. ').then((line) => line.replace('Built. ', ''));
  const page = join(content, 'pages/method.md');
  const text = await readFile(page, 'utf8');

  expect(await read()).toContain('<h1>How this was made</h1>');
  await writeFile(page, text.replace('How this was made', 'How it came about'));
  await lineWith('Built. ');
  expect(await read()).toContain('<h1>How it came about</h1>');
  await writeFile(page, text.replace('title:', 'titel:'));
  await lineWith('titel');
  await expect.poll(read, { timeout: 20_000 }).toContain('pages/method.md:2:1');
  await writeFile(page, text);
  await lineWith('Built. ');
  await expect.poll(read, { timeout: 20_000 }).toContain('<h1>How this was made</h1>');
  start.kill('SIGTERM');
  expect(await new Promise((resolve) => start.once('close', resolve))).toBe(0);

  async function lineWith(words: string): Promise<string> {
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error(`the server ended before it said “${words}”`);
      if (value.includes(words)) return value;
    }
  }

  async function read(): Promise<string> {
    return (await fetch(`${address}/method/`)).text();
  }
});
