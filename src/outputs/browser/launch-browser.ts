import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { ToolError } from '../../files/tool-error.ts';
import { attachPage, type BrowserPage, type PageSettings } from './browser-page.ts';
import { openDevTools, type DevTools } from './devtools.ts';
import type { Browser } from './find-browser.ts';

/** A browser that was started to print. */
export interface RunningBrowser {
  readonly devTools: DevTools;
  /** Opens a context, which shares nothing with others. */
  openContext(): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** Pages that share what they store, and are closed together. */
export interface BrowserContext {
  openPage(settings: PageSettings): Promise<BrowserPage>;
  close(): Promise<void>;
}

const ARGS = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-startup-window',
  '--no-default-browser-check',
  '--hide-scrollbars',
  '--mute-audio',
  '--force-color-profile=srgb',
  '--disable-extensions',
  '--disable-dev-shm-usage',
  '--disable-breakpad',
  // A page works as fast while nobody looks at it, and is never called hung.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-hang-monitor',
  '--disable-ipc-flooding-protection',
  // What is not served from the site's folder is nowhere.
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Lets Chromium draw only what it is asked for, which its program without a window alone can. */
const WITHOUT_FRAMES = ['--enable-begin-frame-control', '--run-all-compositor-stages-before-draw'];

const START_LIMIT_MS = 30_000;

/**
 * Starts the browser without a window to print, in its sandbox where that can be; a ToolError says so where it does not
 * start. Whoever calls closes it.
 */
export async function launchBrowser(browser: Browser): Promise<RunningBrowser> {
  // Chromium refuses to run sandboxed as root; elsewhere only the attempt tells (containers, AppArmor).
  const isRoot = process.getuid?.() === 0;
  try {
    return await start(browser, isRoot ? ['--no-sandbox'] : []);
  } catch (error) {
    if (!isRoot && String(error).includes('sandbox'))
      return start(browser, ['--no-sandbox']).catch(refuse(browser));
    return refuse(browser)(error);
  }
}

async function start({ path, args, env, origin }: Browser, more: readonly string[]): Promise<RunningBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'print-browser-'));
  const still = origin === 'pinned' ? WITHOUT_FRAMES : [];
  const all = [...args, ...ARGS, ...still, ...more, `--user-data-dir=${profile}`];
  // In a group of its own it does not hear the signals meant for the command, which ends it when it has said what it left undone.
  const child = spawn(path, all, {
    env: { ...env },
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const ended = endOf(child);
  const close = async (): Promise<void> => {
    end(child);
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const devTools = openDevTools(child.stdio[3] as Writable, child.stdio[4] as Readable);
    const failed = ended.then((words) => Promise.reject(new Error(words)));
    await Promise.race([devTools.send('Browser.getVersion'), failed, late()]);
    return { devTools, openContext: () => openContext(devTools), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Is kept when the process has ended, with what it last said of trouble. */
function endOf(child: ChildProcess): Promise<string> {
  let words = '';
  child.stderr!.on('data', (data) => (words = (words + String(data)).slice(-10_000)));
  const { promise, resolve } = Promise.withResolvers<string>();
  child.on('error', (error) => resolve(String(error)));
  child.on('exit', () => resolve(words));
  return promise;
}

function end(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

function late(): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  setTimeout(reject, START_LIMIT_MS, new Error('it gives no answer')).unref();
  return promise;
}

async function openContext(devTools: DevTools): Promise<BrowserContext> {
  const { browserContextId } = await devTools.send('Target.createBrowserContext');
  return {
    async openPage(settings) {
      const { targetId } = await devTools.send('Target.createTarget', {
        url: 'about:blank',
        browserContextId,
      });
      const { sessionId } = await devTools.send('Target.attachToTarget', { targetId, flatten: true });
      const close = async (): Promise<void> => void (await devTools.send('Target.closeTarget', { targetId }));
      return attachPage(devTools.session(sessionId), settings, close);
    },
    close: () => devTools.send('Target.disposeBrowserContext', { browserContextId }),
  };
}

function refuse(browser: Browser): (error: unknown) => never {
  return (error) => {
    throw new ToolError(
      `The browser at ${browser.path} (${browser.version}) does not start.`,
      browser.origin === 'pinned'
        ? 'See that the disk has room and that files may grow (ulimit -f); else delete the folder it lies in, so that it is unpacked anew.'
        : 'Let CHROME_PATH name another Chrome or Chromium.',
      { cause: error },
    );
  };
}
