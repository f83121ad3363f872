import { chromium, type Browser as RunningBrowser } from 'playwright-core';
import { ToolError } from '../files/tool-error.ts';
import type { Browser } from './find-browser.ts';

/** What a browser is started for. */
export interface LaunchOptions {
  /** Whether anybody looks at the window; a print needs no frames, and drawing them doubles the work of a layout. */
  readonly drawsFrames?: boolean;
}

/** Lets Chromium draw only what it is asked for, which its program without a window alone can. */
const WITHOUT_FRAMES = ['--enable-begin-frame-control', '--run-all-compositor-stages-before-draw'];

/**
 * Starts the browser without a window, in its sandbox where that can be; a ToolError says so where it does not start.
 * Whoever calls closes it.
 */
export async function launchBrowser(
  found: Browser,
  { drawsFrames = true }: LaunchOptions = {},
): Promise<RunningBrowser> {
  const isStill = !drawsFrames && found.origin === 'pinned';
  const browser = isStill ? { ...found, args: [...found.args, ...WITHOUT_FRAMES] } : found;
  // Chromium refuses to run sandboxed as root; elsewhere only the attempt tells (containers, AppArmor).
  const isRoot = process.getuid?.() === 0;
  try {
    return await launch(browser, !isRoot);
  } catch (error) {
    if (!isRoot && String(error).includes('sandbox')) return launch(browser, false).catch(refuse(browser));
    return refuse(browser)(error);
  }
}

function launch({ path, args, env }: Browser, chromiumSandbox: boolean): Promise<RunningBrowser> {
  return chromium.launch({
    executablePath: path,
    args: [...args],
    env: { ...env },
    chromiumSandbox,
    // Whoever runs the command hears the signals: the driver would end the process before it has said what it left undone.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
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
