import { join } from 'node:path';
import type { BrowserSearch } from '../../../src/outputs/browser/find-browser.ts';

/** Where the benchmarks look for the browser that both engines print with. */
export const browserSearch: BrowserSearch = {
  env: process.env,
  cacheFolder: join(import.meta.dirname, '../../../node_modules/.cache/browser-153.0.0'),
  platform: process.platform,
  arch: process.arch,
  onProgress: () => undefined,
};
