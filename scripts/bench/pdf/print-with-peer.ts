import { join } from 'node:path';
import type { Browser } from '../../../src/outputs/browser/find-browser.ts';
import { runMeasured, type MeasuredRun } from './run-measured.ts';

const CLI = join(import.meta.dirname, '../../../node_modules/pagedjs-cli/src/cli.js');

/** Prints a page with pagedjs-cli as it comes, in a given browser; its memory is watched or not. */
export async function printWithPeer(
  browser: Browser,
  page: string,
  outFile: string,
  isWatched = true,
): Promise<MeasuredRun> {
  const env = { ...process.env, ...browser.env, PUPPETEER_EXECUTABLE_PATH: browser.path };
  const args = [CLI, page, '-o', outFile, '--browserArgs', '--no-sandbox'];
  const run = await runMeasured(args, { cwd: join(page, '..'), env }, isWatched);
  if (run.status !== 0) throw new Error(`pagedjs-cli ended with ${run.status}: ${run.output}`);
  return run;
}
