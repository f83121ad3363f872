import { chromium, type Browser as RunningBrowser } from 'playwright-core';
import { ToolError } from '../files/tool-error.ts';
import type { Browser } from './find-browser.ts';

/**
 * Starts the browser without a window, in its sandbox where that can be; a ToolError says so where it does not start.
 * Whoever calls closes it.
 */
export async function launchBrowser(browser: Browser): Promise<RunningBrowser> {
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
