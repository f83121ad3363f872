import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../src/outputs/find-browser.ts';
import { launchBrowser } from '../src/outputs/launch-browser.ts';

/** Starts the browser that the project prints with. Whoever calls closes it. */
export async function startTestBrowser(): Promise<Browser> {
  const found = await findBrowser({
    env: process.env,
    cacheFolder: join(import.meta.dirname, '../node_modules/.cache/browser-153.0.0'),
    platform: process.platform,
    arch: process.arch,
    onProgress: () => {},
  });
  return launchBrowser(found);
}
