import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { ToolError } from '../../files/tool-error.ts';
import { installedBrowsers } from './installed-browsers.ts';
import { unpackBrowser } from './unpack-browser.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** A browser that was seen to start. Only the pinned one makes the same bytes on every machine. */
export interface Browser {
  readonly path: string;
  /** What to start it with, besides what the work at hand asks for. */
  readonly args: readonly string[];
  /** The whole environment to start it in. */
  readonly env: Env;
  readonly origin: 'CHROME_PATH' | 'pinned' | 'installed';
  /** Four numbers, as in `153.0.8010.0`. */
  readonly version: string;
}

/** Where to look for a browser, and on what machine. */
export interface BrowserSearch {
  readonly env: Env;
  /** The folder to hold the pinned browser, 205 MB once unpacked. */
  readonly cacheFolder: string;
  readonly platform: NodeJS.Platform;
  readonly arch: NodeJS.Architecture;
  readonly onProgress: (message: string) => void;
}

const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

// Neither the machine's language nor its time zone may show in what the browser makes.
const locale = { LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', LANGUAGE: '', TZ: 'UTC' };

const timeoutMs = 30_000;

/**
 * Finds a browser to print and test with: the one CHROME_PATH names, else the pinned one (x64 Linux), else one that is
 * installed; a ToolError says how to get one where there is none, or where CHROME_PATH names none.
 */
export async function findBrowser(search: BrowserSearch): Promise<Browser> {
  if (search.env['CHROME_PATH']) return chosenBrowser(search, search.env['CHROME_PATH']);
  return (await pinnedBrowser(search)) ?? (await installedBrowser(search)) ?? noBrowser(search);
}

async function chosenBrowser({ env, platform }: BrowserSearch, path: string): Promise<Browser> {
  try {
    return await startedBrowser({ path, env: { ...env, ...locale }, origin: 'CHROME_PATH' }, platform);
  } catch (error) {
    throw new ToolError(
      `CHROME_PATH names ${path}, which ${existsSync(path) ? 'does not start as a browser' : 'does not exist'}.`,
      'Let CHROME_PATH name the program of a Chrome or Chromium, or unset it.',
      { cause: error },
    );
  }
}

async function pinnedBrowser(search: BrowserSearch): Promise<Browser | undefined> {
  const { env, cacheFolder, platform, arch, onProgress } = search;
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  try {
    const unpacked = await unpackBrowser(cacheFolder, () =>
      onProgress('Unpacking the pinned browser (once, a few seconds)'),
    );
    const ownEnv = { PATH: env['PATH'], TMPDIR: env['TMPDIR'], ...locale, ...unpacked.env };
    return await startedBrowser({ path: unpacked.path, env: ownEnv, origin: 'pinned' }, platform);
  } catch (error) {
    onProgress(`The pinned browser does not start here: ${firstLine(error)}`);
    return undefined;
  }
}

async function installedBrowser({ env, platform }: BrowserSearch): Promise<Browser | undefined> {
  for (const path of installedBrowsers(env, platform)) {
    if (!existsSync(path)) continue;
    try {
      return await startedBrowser({ path, env: { ...env, ...locale }, origin: 'installed' }, platform);
    } catch {
      // Ubuntu's `chromium-browser`, say, may only tell how to install one.
    }
  }
  return undefined;
}

function noBrowser({ platform, arch }: BrowserSearch): never {
  throw new ToolError(
    `No browser starts on this machine (${platform}-${arch}).`,
    'Install Chrome or Chromium (Debian: apt-get install chromium), or let CHROME_PATH name one.',
  );
}

async function startedBrowser(
  browser: Omit<Browser, 'args' | 'version'>,
  platform: NodeJS.Platform,
): Promise<Browser> {
  const text = platform === 'win32' ? await windowsVersion(browser.path) : await printedVersion(browser);
  const [version] = /\d+(\.\d+){3}/.exec(text) ?? [];
  if (!version) throw new Error(`${browser.path} tells no version.`);
  return { ...browser, args, version };
}

async function printedVersion({ path, env }: Pick<Browser, 'path' | 'env'>): Promise<string> {
  const { stdout } = await promisify(execFile)(path, ['--version'], { env, timeout: timeoutMs });
  return stdout;
}

/** Returns the name of the folder that holds the program's files: on Windows, `--version` opens a window instead. */
async function windowsVersion(path: string): Promise<string> {
  return (await readdir(dirname(path))).find((name) => /^\d+(\.\d+){3}$/.test(name)) ?? '';
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
