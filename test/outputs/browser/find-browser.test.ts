import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findBrowser, type BrowserSearch } from '../../../src/outputs/browser/find-browser.ts';

const onPinnedPlatform = process.platform === 'linux' && process.arch === 'x64';

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'a browser '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function makeProgram(path: string, text: string): Promise<string> {
  await writeFile(path, `#!/bin/sh\n${text}\n`);
  await chmod(path, 0o755);
  return path;
}

/** A search on a machine for which no browser is pinned, with an empty PATH. */
function searchWith(env: BrowserSearch['env']): BrowserSearch {
  return { env, cacheFolder: '/nowhere', platform: 'linux', arch: 'riscv64', onProgress: () => {} };
}

test.skipIf(process.platform === 'win32')('CHROME_PATH comes first.', async () => {
  const path = await makeProgram(join(await makeFolder(), 'my chrome'), 'echo Chromium 151.0.7100.2 custom');
  const search = { ...searchWith({ CHROME_PATH: path, HOME: '/home/reader' }), arch: 'x64' as const };
  expect(await findBrowser(search)).toMatchObject({ path, origin: 'CHROME_PATH', version: '151.0.7100.2' });
});

test('A CHROME_PATH that does not exist is an error, whatever else there is.', async () => {
  const search = searchWith({ CHROME_PATH: '/nowhere/chrome', PATH: process.env['PATH'] });
  await expect(findBrowser(search)).rejects.toMatchObject({
    name: 'ToolError',
    message: 'CHROME_PATH names /nowhere/chrome, which does not exist.',
    remedy: expect.stringContaining('unset it'),
  });
});

test.skipIf(process.platform === 'win32').each(['exit 1', 'echo no version', 'kill -9 $$'])(
  'A CHROME_PATH that answers `%s` is an error.',
  async (text) => {
    const path = await makeProgram(join(await makeFolder(), 'chrome'), text);
    await expect(findBrowser(searchWith({ CHROME_PATH: path }))).rejects.toThrow(
      'does not start as a browser',
    );
  },
);

test.skipIf(process.platform === 'win32')('An installed browser that starts is found on PATH.', async () => {
  const folder = await makeFolder();
  await makeProgram(join(folder, 'chromium'), 'echo Please install the snap; exit 1');
  const path = await makeProgram(join(folder, 'google-chrome'), 'echo Google Chrome 150.0.1.2');
  expect(await findBrowser(searchWith({ PATH: folder }))).toMatchObject({
    path,
    origin: 'installed',
    version: '150.0.1.2',
    env: { PATH: folder, TZ: 'UTC' },
  });
});

test('Where there is no browser, the error says how to get one.', async () => {
  await expect(findBrowser(searchWith({ PATH: '/nowhere' }))).rejects.toMatchObject({
    name: 'ToolError',
    message: 'No browser starts on this machine (linux-riscv64).',
    remedy: expect.stringContaining('apt-get install chromium'),
  });
});

test.skipIf(!onPinnedPlatform)(
  'The pinned browser is unpacked once, by two at once too, and leaves nothing beside it.',
  async () => {
    const folder = await makeFolder();
    const messages: string[] = [];
    const search: BrowserSearch = {
      env: { PATH: '/nowhere' },
      cacheFolder: join(folder, 'cache', 'browser'),
      platform: process.platform,
      arch: process.arch,
      onProgress: (message) => messages.push(message),
    };
    await mkdir(join(folder, 'cache', 'browser.partial-999999999-abc'), { recursive: true });
    const [browser, same] = await Promise.all([findBrowser(search), findBrowser(search)]);
    expect(browser).toMatchObject({ origin: 'pinned', version: expect.stringMatching(/^153\./) });
    expect(same).toEqual(browser);
    messages.length = 0;
    expect(await findBrowser(search)).toEqual(browser);
    expect(messages).toEqual([]);
    expect(await readdir(join(folder, 'cache'))).toEqual(['browser']);
  },
);

test.skipIf(!onPinnedPlatform)(
  'Where the pinned browser does not start, that is said, and an installed one taken.',
  async () => {
    const folder = await makeFolder();
    const messages: string[] = [];
    await mkdir(join(folder, 'browser'));
    await makeProgram(join(folder, 'browser', 'chromium'), 'exit 127');
    const path = await makeProgram(join(folder, 'chromium'), 'echo Chromium 150.0.1.2');
    const search: BrowserSearch = {
      env: { PATH: folder },
      cacheFolder: join(folder, 'browser'),
      platform: process.platform,
      arch: process.arch,
      onProgress: (message) => messages.push(message),
    };
    expect(await findBrowser(search)).toMatchObject({ path, origin: 'installed' });
    expect(messages).toEqual([expect.stringMatching(/^The pinned browser does not start here: /)]);
    expect(existsSync(path)).toBe(true);
  },
);
