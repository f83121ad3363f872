import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { watchFiles } from '../../../src/outputs/preview/watch-files.ts';

/** Lays a folder, watches a part of it until the test ends, and returns what waits until a change is told with this text in this file. */
async function layWatched() {
  const folder = await mkdtemp(join(tmpdir(), 'watched '));
  await mkdir(join(folder, 'content/chapters'), { recursive: true });
  await writeFile(join(folder, 'a.ts'), 'as it was');
  const stop = new AbortController();
  onTestFinished(() => {
    stop.abort();
    return rm(folder, { recursive: true, force: true });
  });
  let look: (() => void) | undefined;
  const paths = ['content', 'a.ts', 'not there'].map((name) => join(folder, name));
  watchFiles(paths, stop.signal, () => look?.());
  const told = (name: string, text: string | undefined): Promise<void> =>
    new Promise((resolve) => {
      look = () => {
        const path = join(folder, name);
        if ((existsSync(path) ? readFileSync(path, 'utf8') : undefined) === text) resolve();
      };
    });
  return { folder, stop, told };
}

test.each(['content/chapters/a.md', 'a.ts'])(
  'A file that is saved by putting a new one in its place is seen each time: %s',
  async (name) => {
    const { folder, told } = await layWatched();
    for (const text of ['first', 'second', 'third']) {
      const seen = told(name, text);
      await writeFile(join(folder, 'new'), text);
      await rename(join(folder, 'new'), join(folder, name));
      await seen;
    }
    const seen = told(name, 'written into');
    await writeFile(join(folder, name), 'written into');
    await seen;
    expect(readFileSync(join(folder, name), 'utf8')).toBe('written into');
  },
);

test('A folder that came later is watched, and one that went and came again.', async () => {
  const { folder, told } = await layWatched();
  const name = 'content/figures/a.svg';
  for (const text of ['once', 'again']) {
    const seen = told(name, text);
    await mkdir(join(folder, 'content/figures'));
    await writeFile(join(folder, name), text);
    await seen;
    const changed = told(name, `${text}, changed`);
    await writeFile(join(folder, name), `${text}, changed`);
    await changed;
    const gone = told(name, undefined);
    await rm(join(folder, 'content/figures'), { recursive: true });
    await gone;
  }
  expect(existsSync(join(folder, 'content/figures'))).toBe(false);
});

test('When it is stopped it tells nothing more.', async () => {
  const { folder, stop, told } = await layWatched();
  let isTold = false;
  void told('content/chapters/a.md', 'too late').then(() => (isTold = true));
  await writeFile(join(folder, 'content/chapters/a.md'), 'too late');
  stop.abort();
  const other = new AbortController();
  const seen = new Promise<void>((resolve) =>
    watchFiles([join(folder, 'content')], other.signal, () => resolve()),
  );
  await writeFile(join(folder, 'content/chapters/b.md'), 'for the other');
  await seen;
  other.abort();
  expect(isTold).toBe(false);
});
