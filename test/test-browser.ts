import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findBrowser, type Browser as FoundBrowser } from '../src/outputs/find-browser.ts';
import { launchBrowser } from '../src/outputs/launch-browser.ts';

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

/** Starts that browser as for a print. Whoever calls closes it. */
export async function startPrintBrowser(): Promise<Browser> {
  return launchBrowser(await findTestBrowser(), { drawsFrames: false });
}

/** Starts that browser. Whoever calls closes it. */
export async function startTestBrowser(): Promise<Browser> {
  return launchBrowser(await findTestBrowser());
}
