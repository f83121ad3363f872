import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser, type Browser as FoundBrowser } from '../src/outputs/browser/find-browser.ts';
import { launchBrowser, type RunningBrowser } from '../src/outputs/browser/launch-browser.ts';

/** Finds the browser that the project prints with. */
export function findTestBrowser(): Promise<FoundBrowser> {
  return findBrowser({
    env: process.env,
    cacheFolder: join(import.meta.dirname, '../node_modules/.cache/browser-153.0.0'),
    platform: process.platform,
    arch: process.arch,
    onProgress: () => {},
  });
}

/** Starts that browser to print. Whoever calls closes it. */
export async function startPrintBrowser(): Promise<RunningBrowser> {
  return launchBrowser(await findTestBrowser());
}

/** Starts that browser to look at pages as a reader does. Whoever calls closes it. */
export async function startTestBrowser(): Promise<Browser> {
  const { path, args, env } = await findTestBrowser();
  return chromium.launch({ executablePath: path, args: [...args], env: { ...env } });
}
